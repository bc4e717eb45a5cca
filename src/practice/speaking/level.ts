/** The quietest sound that counts, in decibels below the loudest possible one. */
const FLOOR = 60;

/** How loud a piece of sound is: 0 for silence, 1 for as loud as it can be. */
export function loudness(samples: Float32Array): number {
  let squares = 0;
  for (const sample of samples) squares += sample * sample;
  const decibels = 10 * Math.log10(squares / samples.length);
  return Math.min(1, Math.max(0, 1 + decibels / FLOOR)) || 0;
}

export interface Listener {
  /** How loud it is now, from 0 to 1; undefined where the browser doesn't say. */
  level(): number | undefined;
  stop(): void;
}

/** Measures how loud a microphone is. Where a browser can't, there is no level, and all else works. */
export function listenTo(stream: MediaStream): Listener | undefined {
  try {
    const context = new AudioContext();
    const analyser = context.createAnalyser();
    analyser.fftSize = 1024;
    context.createMediaStreamSource(stream).connect(analyser);
    const samples = new Float32Array(analyser.fftSize);
    return {
      level() {
        if (context.state !== 'running') return undefined;
        analyser.getFloatTimeDomainData(samples);
        return loudness(samples);
      },
      stop: () => void context.close().catch(() => undefined),
    };
  } catch {
    return undefined;
  }
}
