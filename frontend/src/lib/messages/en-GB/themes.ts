export const themes = {
  'themes.title': 'Themes',
  'themes.lead': 'What indicators are sorted by, on two levels, so that readers find what belongs together.',
  'themes.indicators': 'Indicators',
  'themes.none': 'There are no themes yet.',
  'themes.change': 'Change',
  'themes.add': 'Add a theme',
  'themes.addButton': 'Add the theme',
  'themes.field.name': 'Name',
  'themes.field.parent': 'Part of',
  'themes.field.parentHint': 'A theme that has parts cannot be part of another.',
  'themes.field.noParent': 'None: it is of the upper level',
  'themes.edit.title': 'Change the theme',
  'themes.edit.lead':
    'Its indicators keep it under its new name and place. Only a theme without parts and without indicators can be removed.',
  'themes.edit.button': 'Save the changes',
  'themes.edit.remove': 'Remove the theme',
  'themes.edit.history': 'History',
} as const;
