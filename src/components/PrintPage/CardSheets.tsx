import clsx from 'clsx';
import {
  type CSSProperties,
  type ReactNode,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import type { PracticeEntry } from '../../model/practice-data';
import {
  type Fit,
  FORMATS,
  type Format,
  fitCards,
  type PaperSide,
  PRINTED,
  SIDES,
  type Side,
} from '../../practice/print/fit';
import { mirrored, onSheets } from '../../practice/print/sheets';
import { oneSided, type TwoSided } from '../../practice/transfer/two-sided';
import CardFace from './CardFace';
import styles from './styles.module.css';

interface SetCard {
  card: TwoSided;
  fit: Fit;
}

/** Entries as cards to cut out: sheets of fronts, each followed by the sheet with their backs. */
export default function CardSheets({ entries }: { entries: readonly PracticeEntry[] }): ReactNode {
  const cards = useMemo(() => entries.map(oneSided), [entries]);
  const bench = useRef<HTMLDivElement>(null);
  const [measured, setMeasured] = useState<{ cards: TwoSided[]; fits: (Fit | undefined)[] }>();
  useLayoutEffect(() => {
    if (bench.current)
      setMeasured({ cards, fits: fitCards(cards.length, measurer(bench.current)) });
  }, [cards]);

  if (measured?.cards !== cards) {
    return (
      <div className={styles.bench} ref={bench} aria-hidden="true">
        {cards.flatMap((card) =>
          SIDES.map((side) => (
            <CardFace
              key={`${card.id} ${side}`}
              card={card}
              side={side}
              sheet={cards.length}
              place={cards.length}
            />
          )),
        )}
      </div>
    );
  }
  const set = cards.flatMap((card, at): SetCard[] => {
    const fit = measured.fits[at];
    return fit ? [{ card, fit }] : [];
  });
  const sheets = FORMATS.flatMap((format, at) =>
    onSheets(
      set.filter(({ fit }) => fit.format === at),
      format,
    ).map((sheet) => ({ format, sheet })),
  );
  const left = cards.filter((_, at) => !measured.fits[at]);
  return (
    <>
      <p className={styles.count} role="status">
        {countOf(sheets.length, set.length, left)}
      </p>
      {sheets.map(({ format, sheet }, at) =>
        SIDES.map((side) => (
          <CardSide
            key={`${at} ${side}`}
            number={at + 1}
            side={side}
            format={format}
            cards={sheet[side]}
          />
        )),
      )}
    </>
  );
}

/** One side of a sheet, with the cards in their places and empty cells for the rest. */
function CardSide({
  number,
  side,
  format: { columns, rows },
  cards,
}: {
  number: number;
  side: Side;
  format: Format;
  cards: (SetCard | undefined)[];
}): ReactNode {
  return (
    <figure className={styles.sheet} data-sheet={number} data-side={side}>
      <figcaption className={styles.caption}>
        Sheet {number}, {side}
      </figcaption>
      <ul
        className={clsx(styles.paper, styles.grid, side === 'front' && styles.cut)}
        style={
          {
            '--columns': columns,
            '--rows': rows,
            '--width': PRINTED.width,
            '--height': PRINTED.height,
          } as CSSProperties
        }
      >
        {cards.map((each, at) => (
          <li key={at} data-card={each?.card.id}>
            {each && (
              <CardFace
                card={each.card}
                side={side}
                sheet={number}
                place={(side === 'front' ? at : mirrored(at, columns)) + 1}
                size={each.fit[side]}
              />
            )}
          </li>
        ))}
      </ul>
    </figure>
  );
}

/** How many cards are on how many sheets, and which items are too long for a card. */
function countOf(sheets: number, cards: number, left: TwoSided[]): string {
  const there = `${cards === 1 ? '1 card' : `${cards} cards`} on ${sheets === 1 ? '1 sheet' : `${sheets} sheets`} of paper.`;
  if (left.length === 0) return there;
  return `${there} Too long for a card, so only in the question list: ${left.map(({ id }) => id).join(', ')}.`;
}

const PIXELS_PER_MILLIMETER = 96 / 25.4;

/**
 * Returns a function that measures the faces of the cards in `bench`, which has the front and the
 * back of each card in order.
 */
function measurer(bench: HTMLElement): Parameters<typeof fitCards>[1] {
  const elements = [...bench.children] as HTMLElement[];
  const placeOf = ({ card, side }: PaperSide): number => card * SIDES.length + SIDES.indexOf(side);
  return (faces, width, size) => {
    const places = faces.map(placeOf);
    const wanted = new Set(places);
    elements.forEach((element, at) => (element.hidden = !wanted.has(at)));
    bench.style.width = `${width}mm`;
    bench.style.setProperty('--size', String(size));
    return places.map(
      (place) => (elements[place]?.getBoundingClientRect().height ?? 0) / PIXELS_PER_MILLIMETER,
    );
  };
}
