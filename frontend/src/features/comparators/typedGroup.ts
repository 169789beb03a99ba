import type { ComparatorGroup, GroupKind, GroupRequest } from './api';

export const KINDS: readonly GroupKind[] = [
  'statistical-neighbours',
  'authority-type',
  'hand-made',
  'within-area',
];

/** A comparator group as it is typed; its members are in the group's order. */
export interface TypedGroup {
  name: string;
  kind: GroupKind;
  subjectAreaCode: string;
  source: string;
  members: { areaCode: string; closeness: string }[];
}

export const EMPTY: TypedGroup = {
  name: '',
  kind: 'hand-made',
  subjectAreaCode: '',
  source: '',
  members: [],
};

export function typedOf({ name, kind, subjectArea, source, members }: ComparatorGroup): TypedGroup {
  return {
    name,
    kind,
    subjectAreaCode: subjectArea?.code ?? '',
    source: source ?? '',
    members: members.map(({ area, closeness }) => ({ areaCode: area.code, closeness: closeness ?? '' })),
  };
}

export function requestOf({ name, kind, subjectAreaCode, source, members }: TypedGroup): GroupRequest {
  return {
    name: name.trim(),
    kind,
    subjectAreaCode: subjectAreaCode.trim() || null,
    source: source.trim() || null,
    members: members.map(({ areaCode, closeness }) => ({
      areaCode: areaCode.trim(),
      closeness: closeness.trim() || null,
    })),
  };
}
