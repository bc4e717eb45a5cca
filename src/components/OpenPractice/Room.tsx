import { type ReactNode, useEffect, useRef, useState } from 'react';
import { clockTime, inMinutes, timeLeft } from '../../practice/speaking/clock';
import { inSteps, PLAN, type TalkPlan } from '../../practice/speaking/parts';
import { partNow } from '../../practice/speaking/talk';
import Bar from './Bar';
import Controls from './Controls';
import Cues from './Cues';
import Extras from './Extras';
import FullScreenButton from './FullScreenButton';
import { NOT_LOADED } from './not-loaded';
import styles from './room.module.css';
import { useElapsed } from './use-elapsed';
import { useTalk } from './use-talk';
import { useVoice } from './use-voice';

const MINUTE = 60_000;

/** What the bar shows, and what the room says about it. */
export interface RoomPlan {
  plan: TalkPlan;
  /** What the widths in the bar mean, for those who don't see it. */
  label: string;
  /** The same for everybody, below the room. */
  note: string;
  /** What to do after a talk; to compare with the model answer, if it's missing. */
  after?: string;
}

interface Props {
  minutes: number;
  /** Whether it's part of a session, where the answer is rated next, and the room then goes away. */
  inSession?: boolean;
  /** Gets called when the reader has talked. */
  onTalked?(): void;
  /** The parts with their shares and cues; the usual advice if it's missing. */
  own?: RoomPlan;
}

/** The plan for anybody's story. */
export const USUAL: RoomPlan = {
  plan: PLAN,
  label:
    'The usual advice: half of the time for the Takeaway, and an eighth for each of Situation, Task, Action, and Result',
  note: 'The bar shows the usual advice, not a rule: half of your time for the Takeaway. A third is enough if the change is concrete.',
};

/** The rehearsal room: a clock, the five parts, a recording for those who want one, and the takes so far. */
export default function Room({
  minutes,
  inSession = false,
  onTalked,
  own = USUAL,
}: Props): ReactNode {
  const element = useRef<HTMLDivElement>(null);
  const main = useRef<HTMLButtonElement>(null);
  const [question, setQuestion] = useState('');
  const [full, setFull] = useState(false);
  const leave = useRef<() => void>(undefined);
  useEffect(() => () => leave.current?.(), []);
  const voice = useVoice();
  const room = useTalk();

  const { talk } = room;
  const thinking = talk.phase === 'thinking';
  const running = thinking || talk.phase === 'talking';
  const elapsed = useElapsed(running ? talk.since : undefined);
  const length = thinking ? MINUTE : minutes * MINUTE;
  const time = running ? elapsed : (talk.talked ?? 0);
  const share = (running && movesInSteps() ? inSteps(time) : time) / length;
  const part = running ? partNow(talk, time / length, own.plan) : 0;
  const done = talk.talked !== undefined;
  const Takes = room.part?.Takes;

  const still = (): void => {
    voice.hush();
    element.current?.querySelectorAll('audio').forEach((audio) => audio.pause());
  };
  const quietly = {
    begin() {
      still();
      room.begin();
    },
    beginRecorded() {
      still();
      room.beginRecorded();
    },
    stop() {
      room.stop();
      onTalked?.();
    },
  };
  const findQuestion = (): string => {
    const prompt = element.current?.closest('section')?.querySelector('[data-prompt]');
    return (prompt?.querySelector('blockquote') ?? prompt)?.textContent?.trim() ?? '';
  };
  const turnFull = async (): Promise<void> => {
    if (full) {
      leave.current?.();
      return;
    }
    const part = await room.load();
    if (!part || !element.current) return;
    setQuestion(findQuestion());
    leave.current = part.fillScreen(element.current, () => setFull(false));
    setFull(true);
  };
  const hear = (): void => (voice.reading ? voice.hush() : voice.read(findQuestion()));

  return (
    <div ref={element} className={styles.room} data-full={full}>
      <div className={styles.desk}>
        {full && <p className={styles.question}>{question}</p>}
        <div className={styles.top}>
          <p className={styles.time}>
            <span
              className={styles.clock}
              role="timer"
              aria-label={thinking ? 'Time left to think' : 'Time talked'}
            >
              {thinking ? timeLeft(length, Math.min(length, elapsed)) : clockTime(time)}
            </span>{' '}
            <span className={styles.of}>
              {thinking ? 'left to think' : `of about ${inMinutes(minutes)}`}
            </span>
          </p>
          <FullScreenButton full={full} onClick={turnFull} />
        </div>
        <Bar plan={own.plan} label={own.label} share={share} part={done ? undefined : part} />
        <Cues plan={own.plan} part={part} />
        <Controls ref={main} room={{ ...room, ...quietly }} />
        <Extras
          room={room}
          over={elapsed >= length}
          onHear={voice.able ? hear : undefined}
          reading={voice.reading}
        />
        <p className={styles.told} role="status">
          {room.part?.told(
            talk,
            running && elapsed >= length,
            minutes,
            own.after ?? (inSession ? 'Talk again, or go on.' : undefined),
          ) ||
            (talk.fault ? NOT_LOADED : 'Take your time. Nothing starts until you press a button.')}
        </p>
      </div>
      {Takes && (
        <Takes
          takes={talk.takes}
          planned={minutes * MINUTE}
          plan={own.plan}
          onRemove={(take) => {
            room.remove(take);
            main.current?.focus();
          }}
        />
      )}
      <p className={styles.fine}>
        {own.note} A recording stays in the memory of this tab. It’s sent nowhere, and it’s gone
        when you {inSession ? 'go on' : 'leave the page'}.
      </p>
    </div>
  );
}

/** Whether the reader has asked their device for less motion. */
const movesInSteps = (): boolean => window.matchMedia('(prefers-reduced-motion: reduce)').matches;
