import { spawn } from 'node:child_process';

/** `npm start` in a copy of the project. */
export interface DevServer {
  /** Its address, without a slash at the end. */
  url: string;
  stop(): void;
}

/**
 * Starts the development server and waits until it answers.
 *
 * @param folder the copy of the project
 * @param port a free port
 * @param patience how long it may take, in milliseconds. Throws if it takes longer
 */
export async function startDevServer(
  folder: string,
  port: number,
  patience: number,
): Promise<DevServer> {
  const server = spawn(
    'npx',
    ['docusaurus', 'start', '--no-open', '--host', '127.0.0.1', '--port', String(port)],
    {
      cwd: folder,
      detached: true,
      stdio: 'ignore',
      env: { ...process.env, NODE_ENV: 'development', SITE_BASE_URL: '/' },
    },
  );
  const url = `http://127.0.0.1:${port}`;
  const stop = (): void => {
    if (server.pid) process.kill(-server.pid);
  };
  for (const end = Date.now() + patience; Date.now() < end; ) {
    const answers = await fetch(url).then(
      ({ ok }) => ok,
      () => false,
    );
    if (answers) return { url, stop };
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
  stop();
  throw new Error(`npm start does not answer at ${url}`);
}
