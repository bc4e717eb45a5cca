import { useEffect, useRef, useState } from 'react';
import { localVoice } from '../../practice/speaking/voice';

interface Reading {
  /** Whether the device has a voice for it. */
  able: boolean;
  reading: boolean;
  read(words: string): void;
  hush(): void;
}

/** Reads words aloud with a voice of the device. */
export function useVoice(): Reading {
  const [voice, setVoice] = useState<SpeechSynthesisVoice>();
  const [reading, setReading] = useState(false);
  const mine = useRef(false);

  useEffect(() => {
    const speech = window.speechSynthesis;
    if (!speech) return undefined;
    const look = (): void => setVoice(localVoice(speech.getVoices()));
    look();
    speech.addEventListener?.('voiceschanged', look);
    return () => {
      speech.removeEventListener?.('voiceschanged', look);
      if (mine.current) speech.cancel();
    };
  }, []);

  const over = (): void => {
    mine.current = false;
    setReading(false);
  };
  return {
    able: voice !== undefined,
    reading,
    read(words) {
      if (!voice) return;
      const speech = window.speechSynthesis;
      speech.cancel();
      const utterance = new SpeechSynthesisUtterance(words);
      utterance.voice = voice;
      utterance.lang = voice.lang;
      utterance.onend = over;
      utterance.onerror = over;
      mine.current = true;
      setReading(true);
      speech.speak(utterance);
    },
    hush() {
      if (mine.current) window.speechSynthesis.cancel();
      over();
    },
  };
}
