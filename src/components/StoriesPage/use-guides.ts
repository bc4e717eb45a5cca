import { createContext, useContext } from 'react';
import type { StoriesData } from '../../model/stories-data';

const NONE: StoriesData = { clusters: [], boxes: [], followUps: [], drafts: [] };

/** What this page takes from the guides: see `StoriesData`. */
export const FromGuides = createContext<StoriesData>(NONE);

export const useGuides = (): StoriesData => useContext(FromGuides);
