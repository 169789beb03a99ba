import { useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';

interface RovingItem {
  tabIndex: 0 | -1;
  ref: (element: HTMLElement | SVGElement | null) => void;
  onFocus: () => void;
  onBlur: () => void;
  onPointerEnter: () => void;
  onPointerLeave: () => void;
}

export interface RovingFocus {
  /** The item that has the focus or the pointer, if any. */
  active: number | undefined;
  item: (index: number) => RovingItem;
  onKeyDown: (event: KeyboardEvent) => void;
}

/** The next item for a key, or nothing when the key does not move. */
export type Move = (key: string, index: number, count: number) => number | undefined;

const moveAlongLine: Move = (key, index, count) => {
  switch (key) {
    case 'ArrowRight':
    case 'ArrowDown':
      return Math.min(index + 1, count - 1);
    case 'ArrowLeft':
    case 'ArrowUp':
      return Math.max(index - 1, 0);
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return undefined;
  }
};

/** One tab stop for many points; arrow keys, Home and End move between them. */
export function useRovingFocus(count: number, start: number, move: Move = moveAlongLine): RovingFocus {
  const elements = useRef(new Map<number, HTMLElement | SVGElement>());
  const [moved, setMoved] = useState<number>();
  const [focused, setFocused] = useState<number>();
  const [hovered, setHovered] = useState<number>();
  const current = Math.max(0, Math.min(moved ?? start, count - 1));

  return {
    active: hovered ?? focused,
    item: (index) => ({
      tabIndex: index === current ? 0 : -1,
      ref: (element) => {
        if (element) elements.current.set(index, element);
        else elements.current.delete(index);
      },
      onFocus: () => {
        setMoved(index);
        setFocused(index);
        setHovered(undefined);
      },
      onBlur: () => setFocused(undefined),
      onPointerEnter: () => setHovered(index),
      onPointerLeave: () => setHovered(undefined),
    }),
    onKeyDown: (event) => {
      const next = move(event.key, current, count);
      if (next === undefined) return;
      event.preventDefault();
      elements.current.get(next)?.focus();
    },
  };
}
