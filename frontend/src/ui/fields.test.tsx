import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { expect, test, vi } from 'vitest';
import { isoDateOf } from '../lib/dates';
import { Button } from './Button';
import { Checkboxes, Radios } from './Choices';
import { DateField } from './DateField';
import { ErrorSummary } from './ErrorSummary';
import { FileUpload } from './FileUpload';
import { Select } from './Select';
import { TextArea } from './TextArea';
import { TextField } from './TextField';

const YES_NO = [
  { value: 'yes', label: 'Yes' },
  { value: 'no', label: 'No', hint: 'Nothing will be changed' },
];

function DueForm() {
  const [typed, setTyped] = useState({ day: '', month: '', year: '' });
  return (
    <>
      <DateField id="due" label="Due" value={typed} onChange={setTyped} />
      <output>{isoDateOf(typed)}</output>
    </>
  );
}

test('a text field is described by its hint and its error', () => {
  render(<TextField id="code" label="Code" hint="For example NI 192" error="Enter a code" width={10} />);

  const field = screen.getByRole('textbox', { name: 'Code' });
  expect(field).toHaveAccessibleDescription('For example NI 192 Error: Enter a code');
  expect(field).toBeInvalid();
});

test('a text area and a select say what is wrong with them', () => {
  render(
    <>
      <TextArea id="note" label="Note" error="Enter a note" />
      <Select id="answer" label="Answer" options={YES_NO} error="Choose one" />
    </>,
  );

  expect(screen.getByRole('textbox', { name: 'Note' })).toHaveAccessibleDescription('Error: Enter a note');
  expect(screen.getByRole('combobox', { name: 'Answer' })).toHaveAccessibleDescription('Error: Choose one');
});

test('radios are one question with one answer', async () => {
  const choose = vi.fn();
  render(
    <Radios
      id="sure"
      name="sure"
      label="Are you sure?"
      options={YES_NO}
      value="yes"
      onChange={(event) => choose(event.target.value)}
    />,
  );
  expect(screen.getByRole('group', { name: 'Are you sure?' })).toBeVisible();
  expect(screen.getByRole('radio', { name: 'Yes' })).toBeChecked();

  await userEvent.click(screen.getByRole('radio', { name: 'No' }));

  expect(choose).toHaveBeenCalledWith('no');
  expect(screen.getByRole('radio', { name: 'No' })).toHaveAccessibleDescription('Nothing will be changed');
});

test('checkboxes are one question with many answers', () => {
  render(
    <Checkboxes id="wards" name="wards" label="Which?" options={YES_NO} values={['no']} onChange={vi.fn()} />,
  );

  expect(screen.getByRole('checkbox', { name: 'Yes' })).not.toBeChecked();
  expect(screen.getByRole('checkbox', { name: 'No' })).toBeChecked();
});

test('a date is typed in three boxes', async () => {
  render(<DueForm />);

  await userEvent.type(screen.getByLabelText('Day'), '1');
  await userEvent.type(screen.getByLabelText('Month'), '4');
  await userEvent.type(screen.getByLabelText('Year'), '2026');

  expect(screen.getByRole('status')).toHaveTextContent('2026-04-01');
});

test('a chosen file is named with its size', () => {
  const file = new File(['a'.repeat(1500)], 'values.csv');
  render(<FileUpload id="file" label="File" accept=".csv" file={file} onChoose={vi.fn()} />);

  expect(screen.getByText('Chosen: values.csv, 1.5 kB')).toBeVisible();
});

test('a chosen file is handed on', async () => {
  const choose = vi.fn();
  render(<FileUpload id="file" label="File" accept=".csv" file={null} onChoose={choose} />);
  const file = new File(['a'], 'values.csv');

  await userEvent.upload(screen.getByLabelText('File'), file);

  expect(choose).toHaveBeenCalledWith(file);
});

test('the error summary takes the focus and leads to the field at fault', async () => {
  render(
    <>
      <ErrorSummary
        errors={[{ fieldId: 'code', message: 'Enter a code' }, { message: 'Try another file' }]}
      />
      <TextField id="code" label="Code" error="Enter a code" />
    </>,
  );
  expect(screen.getByRole('alert')).toHaveFocus();

  await userEvent.click(screen.getByRole('link', { name: 'Enter a code' }));

  expect(screen.getByRole('textbox', { name: 'Code' })).toHaveFocus();
});

test('the error summary leads to the first choice of a question', async () => {
  render(
    <>
      <ErrorSummary errors={[{ fieldId: 'sure', message: 'Choose one' }]} />
      <Radios id="sure" name="sure" label="Sure?" options={YES_NO} />
    </>,
  );

  await userEvent.click(screen.getByRole('link', { name: 'Choose one' }));

  expect(screen.getByRole('radio', { name: 'Yes' })).toHaveFocus();
});

test('a busy button does nothing again', async () => {
  const press = vi.fn();
  render(
    <Button isBusy variant="warning" onClick={press}>
      Apply
    </Button>,
  );

  await userEvent.click(screen.getByRole('button', { name: 'Apply' }));

  expect(press).not.toHaveBeenCalled();
});
