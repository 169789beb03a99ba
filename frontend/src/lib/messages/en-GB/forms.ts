/** The words that every form uses. */
export const forms = {
  'form.changedMeanwhile': 'Somebody else changed this record while you had it open',
  'form.changedFields':
    'What you typed is kept. Look at what they changed, then send yours again: only the fields you changed yourself are written.',
  'form.changedWhole':
    'What you typed is kept. Look at what they changed, then send yours again: it takes the place of theirs.',
  'form.takeTheirs': 'Give up what I typed and start from theirs',
  'form.beforeAndNow': '{before} → {now}',
  'form.empty': '(empty)',
  'form.enterNumber': 'Enter a number, for example 1234.5',
  'form.realDate': 'Enter a real date, with the year in full',
  'form.required': 'Enter: {label}',
  'form.cancel': 'Cancel',
  'form.choose': 'Choose',
  'form.remove': 'Remove',
  'form.moveUp': 'Move up',
  'form.moveDown': 'Move down',
  'form.none': 'None',
  'form.asAt': 'Show what was known on an earlier day',
  'form.asAtHint':
    'Values are never overwritten, so that every past report can be seen as it was. For example 30 6 2025',
  'form.asAtShow': 'Show that day',
  'form.asAtInvalid': 'Enter a day that exists, such as 30 6 2025',
} as const;
