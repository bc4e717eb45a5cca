// Loaded before a build: writes a line into the file PROGRAMS_LOG for each program that is started.
const processes = require('node:child_process');
const { appendFileSync } = require('node:fs');

const log = (words) => appendFileSync(process.env.PROGRAMS_LOG, `${words.join(' ')}\n`);

const { spawn } = processes.ChildProcess.prototype;
processes.ChildProcess.prototype.spawn = function (options) {
  log(options.args ?? [options.file]);
  return spawn.call(this, options);
};
for (const name of ['spawnSync', 'execSync', 'execFileSync']) {
  const original = processes[name];
  processes[name] = (...words) => {
    log([String(words[0])]);
    return original(...words);
  };
}
require('node:module').syncBuiltinESMExports();
