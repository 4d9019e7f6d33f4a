import { MantineProvider } from '@mantine/core';
import { I18nProvider } from '@lingui/react';
import { i18n } from '@lingui/core';
import { act, fireEvent, render, screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { FieldLine } from './FieldLine';

i18n.loadAndActivate({ locale: 'uk', messages: {} });

const spelled = '+380 67 765 43 21';

interface PhoneProps {
  readonly value: string;
  readonly saving: Promise<void>;
}

function Phone({ value, saving }: PhoneProps) {
  return (
    <I18nProvider i18n={i18n}>
      <MantineProvider env="test">
        <FieldLine
          label="Телефон"
          name="phones"
          value={value}
          readOnly={false}
          onSave={() => saving}
        />
      </MantineProvider>
    </I18nProvider>
  );
}

/** An answer of the server that the test gives when it likes. */
class Saving {
  accept: () => void = () => undefined;
  refuse: (error: Error) => void = () => undefined;
  readonly answer = new Promise<void>((resolve, reject) => {
    this.accept = resolve;
    this.refuse = reject;
  });
}

/** Type a phone into an empty field and leave it; the server has not answered yet. */
function typePhone() {
  vi.stubGlobal('matchMedia', () => new EventTarget());
  const saving = new Saving();
  const shown = render(<Phone value="" saving={saving.answer} />);
  const field = screen.getByRole('textbox', { name: 'Телефон' });
  fireEvent.change(field, { target: { value: '0677654321' } });
  fireEvent.blur(field);
  const receive = (value: string, { answer } = saving) => {
    shown.rerender(<Phone value={value} saving={answer} />);
  };
  const saveAgain = (text: string, next: Saving) => {
    receive('', next);
    fireEvent.change(field, { target: { value: text } });
    fireEvent.blur(field);
  };
  return { field, saving, receive, saveAgain };
}

test('an event that outruns the answer shows its spelling once the answer is here', async () => {
  const { field, saving, receive } = typePhone();

  receive(spelled);
  expect(field).toHaveValue('0677654321');
  await act(async () => {
    saving.accept();
    await saving.answer;
  });

  expect(field).toHaveValue(spelled);
});

test('what the server refused stays as it was typed, whatever came meanwhile', async () => {
  const { field, saving, receive } = typePhone();

  receive('+380 50 111 22 33');
  await act(async () => {
    saving.refuse(new Error('refused'));
    await saving.answer.catch(() => undefined);
  });

  expect(field).toHaveValue('0677654321');
});

test('what is typed while the server thinks is kept', async () => {
  const { field, saving, receive } = typePhone();

  fireEvent.change(field, { target: { value: '0677654322' } });
  receive(spelled);
  await act(async () => {
    saving.accept();
    await saving.answer;
  });

  expect(field).toHaveValue('0677654322');
});

test('what is saved again is kept when the first answer comes, and when the second is a refusal', async () => {
  const { field, saving, receive, saveAgain } = typePhone();
  const second = new Saving();

  saveAgain('0677654322', second);
  receive(spelled, second);
  await act(async () => {
    saving.accept();
    await saving.answer;
  });
  await act(async () => {
    second.refuse(new Error('refused'));
    await second.answer.catch(() => undefined);
  });

  expect(field).toHaveValue('0677654322');
});
