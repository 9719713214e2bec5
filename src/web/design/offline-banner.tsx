import { useSyncExternalStore } from 'react';
import { useTexts } from '../texts/language.ts';
import './offline-banner.css';
import { Sign } from './sign.tsx';

const subscribe = (changed: () => void): (() => void) => {
  window.addEventListener('online', changed);
  window.addEventListener('offline', changed);
  return () => {
    window.removeEventListener('online', changed);
    window.removeEventListener('offline', changed);
  };
};

/** Says that the connection is gone and that what is typed stays. The region is always there, so that it is read out. */
export const OfflineBanner = () => {
  const say = useTexts('common');
  const online = useSyncExternalStore(subscribe, () => navigator.onLine);
  return (
    <div role="status">
      {!online && (
        <p className="offline tone-caution">
          <Sign kind="caution" />
          {say('offline')}
        </p>
      )}
    </div>
  );
};
