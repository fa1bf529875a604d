import { screen } from '@testing-library/vue';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { defineComponent } from 'vue';
import { Problem } from '@/api/problem';
import { show } from '../../tests/show';
import { useForm } from './useForm';

/** A form of one field whose server takes everything but "taken". */
const Small = defineComponent({
  setup: () =>
    useForm<{ name: string }, string>({
      key: 'small',
      empty: () => ({ name: '' }),
      check: (draft, must) => must.write('name', draft.name, 'Write a name.'),
      send: (draft) =>
        draft.name === 'taken'
          ? Promise.reject(new Problem('invalid', 400, null, [{ field: 'name', message: 'Taken already.' }]))
          : Promise.resolve(draft.name),
      done: () => undefined,
    }),
  template: `<form @submit.prevent="submit"><input v-model="draft.name" aria-label="Name" />
    <p v-for="error in errors" :key="error.message">{{ error.message }}</p><button aria-label="Send" /></form>`,
});

beforeEach(() => {
  sessionStorage.clear();
});

describe('an error of a form', () => {
  it('goes when what was missing is written', async () => {
    await show(Small);
    await userEvent.click(screen.getByRole('button'));
    expect(screen.getByText('Write a name.')).toBeInTheDocument();
    await userEvent.type(screen.getByLabelText('Name'), 'A');
    expect(screen.queryByText('Write a name.')).not.toBeInTheDocument();
  });

  it('goes when what the server declined is changed', async () => {
    await show(Small);
    await userEvent.type(screen.getByLabelText('Name'), 'taken');
    await userEvent.click(screen.getByRole('button'));
    expect(await screen.findByText('Taken already.')).toBeInTheDocument();
    await userEvent.type(screen.getByLabelText('Name'), '!');
    expect(screen.queryByText('Taken already.')).not.toBeInTheDocument();
  });
});
