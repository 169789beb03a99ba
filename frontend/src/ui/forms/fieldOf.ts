import type { FieldPath, FieldValues, RegisterOptions, UseFormReturn } from 'react-hook-form';

/** What a control needs to be the field of that name: its id, its value, and what is wrong with it. */
export function fieldOf<Values extends FieldValues, Name extends FieldPath<Values>>(
  form: UseFormReturn<Values>,
  name: Name,
  rules?: RegisterOptions<Values, Name>,
) {
  const { ref, onChange, onBlur } = form.register(name, rules);
  return {
    id: name,
    name,
    ref,
    onChange,
    onBlur,
    error: form.getFieldState(name, form.formState).error?.message,
  };
}
