import type { ClassLook } from './areaClasses';

/** Strokes over the plain shade, in a cell of eight pixels; shades without a pattern are told by their darkness. */
const STROKES: Partial<Record<ClassLook, string>> = {
  q2: 'M3.5,4h1',
  q3: 'M-2,2l4,-4M0,8l8,-8M6,10l4,-4',
  q4: 'M-2,2l4,-4M0,8l8,-8M6,10l4,-4M-2,6l4,4M0,0l8,8M6,-2l4,4',
  better: 'M-2,2l4,-4M0,8l8,-8M6,10l4,-4',
  higher: 'M-2,2l4,-4M0,8l8,-8M6,10l4,-4',
  worse: 'M-2,2l4,-4M0,8l8,-8M6,10l4,-4M-2,6l4,4M0,0l8,8M6,-2l4,4',
  lower: 'M-2,6l4,4M0,0l8,8M6,-2l4,4',
  'no-value': 'M0,4h8',
};

/** The patterns that tell the classes of a drawing apart without colour. */
export function ClassPatterns({ prefix, looks }: { prefix: string; looks: ClassLook[] }) {
  const patterned = looks.flatMap((look) => (STROKES[look] ? [[look, STROKES[look]] as const] : []));
  return (
    <defs>
      {patterned.map(([look, strokes]) => (
        <pattern key={look} id={`${prefix}${look}`} width={8} height={8} patternUnits="userSpaceOnUse">
          <path className={`map-pattern map-pattern--${look}`} d={strokes} />
        </pattern>
      ))}
    </defs>
  );
}

/** One shape filled with the shade and the pattern of its class. */
export function ClassShape({ prefix, look, d }: { prefix: string; look: ClassLook; d: string }) {
  return (
    <>
      <path className={`map-class map-class--${look}`} d={d} />
      {STROKES[look] && <path d={d} fill={`url(#${prefix}${look})`} pointerEvents="none" />}
    </>
  );
}
