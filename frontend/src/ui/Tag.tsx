import type { ReactNode } from 'react';

const CLASSES = {
  good: 'govuk-tag govuk-tag--green',
  warning: 'govuk-tag govuk-tag--yellow',
  bad: 'govuk-tag govuk-tag--red',
  information: 'govuk-tag govuk-tag--blue',
  neutral: 'govuk-tag govuk-tag--grey',
} as const;

const SYMBOLS = { good: '✓', warning: '▲', bad: '✗', information: 'i', neutral: '–' } as const;

export type Tone = keyof typeof CLASSES;

export function Tag({ tone = 'information', children }: { tone?: Tone; children: ReactNode }) {
  return <strong className={CLASSES[tone]}>{children}</strong>;
}

/** A judgement in a word, a symbol and a colour: the colour alone says nothing. */
export function StatusTag({ tone, children }: { tone: Tone; children: ReactNode }) {
  return (
    <Tag tone={tone}>
      <span aria-hidden="true">{SYMBOLS[tone]} </span>
      {children}
    </Tag>
  );
}
