import { useEffect, useReducer, useRef, useState } from 'react';
import { askBeforeLeaving } from '../../practice/leaving';
import type { Recorder } from '../../practice/speaking/recorder';
import { NO_TALK, type Talk, talkAfter } from '../../practice/speaking/talk';

type RecordingPart = typeof import('./recording-part');

const QUESTION =
  'Your recording is only in the memory of this tab. If you leave this page, it’s gone. Leave anyway?';

/** The room, and what the reader can do in it. */
export interface RoomState {
  talk: Talk;
  /** What records, shows the takes, and has the words, once it has loaded. */
  part: RecordingPart | undefined;
  /** Loads that. If it can't be loaded, the room says so. */
  load(): Promise<RecordingPart | undefined>;
  think(): void;
  /** Ends the thinking, or the question for the microphone. */
  cancel(): void;
  begin(): void;
  beginRecorded(): void;
  next(): void;
  stop(): void;
  remove(take: number): void;
  /** How loud the microphone is now. */
  level(): number | undefined;
  hear(quiet: boolean): void;
}

/** Keeps the takes of one question for as long as the page is open. */
export function useTalk(): RoomState {
  const [talk, dispatch] = useReducer(talkAfter, NO_TALK);
  const [part, setPart] = useState<RecordingPart>();
  const recorder = useRef<Recorder>(undefined);
  const urls = useRef<string[]>([]);
  /** Counts up when the reader no longer wants what they asked for. */
  const turn = useRef(0);

  const held = talk.recording || talk.early || talk.takes.some(({ recorded }) => recorded);
  const asks = Boolean(held);
  useEffect(() => (asks ? askBeforeLeaving(QUESTION) : undefined), [asks]);
  useEffect(
    () => () => {
      turn.current++;
      recorder.current?.stop();
      for (const url of urls.current) URL.revokeObjectURL(url);
    },
    [],
  );

  const take = talk.count + 1;
  const load = async (): Promise<RecordingPart | undefined> => {
    const loaded = await import('./recording-part').catch(() => undefined);
    if (loaded) setPart(loaded);
    else dispatch({ type: 'fail', take, fault: 'not-loaded' });
    return loaded;
  };

  return {
    talk,
    part,
    load,
    think() {
      dispatch({ type: 'think', at: performance.now() });
      void load();
    },
    cancel() {
      turn.current++;
      dispatch({ type: 'cancel' });
    },
    begin() {
      dispatch({ type: 'start', at: performance.now(), recording: false });
      void load();
    },
    async beginRecorded() {
      const mine = ++turn.current;
      const wanted = (): boolean => turn.current === mine;
      dispatch({ type: 'ask' });
      const loaded = await load();
      if (!loaded || !wanted()) return;
      const started = await loaded.startRecorder(
        {
          onDone(sound) {
            const url = URL.createObjectURL(sound);
            urls.current.push(url);
            dispatch({ type: 'sound', take, url });
          },
          onFault: (fault) => dispatch({ type: 'fail', take, fault }),
        },
        wanted,
      );
      if (!wanted() || !started) return;
      recorder.current = started;
      dispatch({ type: 'start', at: performance.now(), recording: true });
    },
    next: () => dispatch({ type: 'next', at: performance.now() }),
    stop() {
      recorder.current?.stop();
      recorder.current = undefined;
      dispatch({ type: 'stop', at: performance.now() });
    },
    remove(number) {
      const { url } = talk.takes.find((each) => each.number === number) ?? {};
      if (url) URL.revokeObjectURL(url);
      dispatch({ type: 'delete', take: number });
    },
    level: () => recorder.current?.level(),
    hear: (quiet) => dispatch({ type: 'quiet', quiet }),
  };
}
