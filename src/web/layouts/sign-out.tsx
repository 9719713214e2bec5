import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { signOut } from '../auth.ts';
import { Button } from '../design/button.tsx';
import { dropDrafts } from '../design/drafts.ts';
import { announce } from '../design/status.tsx';
import { useTexts } from '../texts/language.ts';

/** Ends the session and forgets everything this device was told. */
export const SignOut = () => {
  const say = useTexts('common');
  const client = useQueryClient();
  const navigate = useNavigate();
  const leave = async (): Promise<void> => {
    await signOut();
    dropDrafts();
    const { dropAllFromDevice } = await import('../design/device-drafts.ts');
    await dropAllFromDevice().catch(() => undefined);
    client.clear();
    await navigate({ to: '/' });
  };
  return (
    <Button
      weight="quiet"
      icon="out"
      onClick={() => {
        leave().catch(() => announce(say('failure.offline.title')));
      }}
    >
      {say('sign-out')}
    </Button>
  );
};
