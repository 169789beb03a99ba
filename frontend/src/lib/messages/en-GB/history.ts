export const history = {
  'history.title': 'History',
  'history.lead':
    'Every change of this record: who made it, when, and what it changed. Entries are never altered.',
  'history.none': 'Nothing is recorded for this record yet.',
  'history.back': 'Back to the record',
  'history.by': '{post}, {moment}',
  'history.system': 'The service itself',
  'history.reason': 'Reason: {reason}',
  'history.onBehalfOf': 'On behalf of {person}',
  'history.field': 'What',
  'history.before': 'Before',
  'history.after': 'After',
  'history.changes': 'Changes of {moment}',
  'history.empty': '(empty)',
  'action.created': 'Created',
  'action.updated': 'Changed',
  'action.deleted': 'Deleted',
} as const;
