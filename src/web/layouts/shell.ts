import { useEffect } from 'react';

const ready = async (): Promise<ServiceWorkerRegistration> => {
  await navigator.serviceWorker.register('/service-worker.js');
  return navigator.serviceWorker.ready;
};

/**
 * Keeps the application on this device, for people who come back and for rooms without Wi-Fi. `everything` fetches
 * screens that were never opened, too. Visitors of the public pages are not burdened with it.
 */
export function useShellKept(everything: boolean): void {
  useEffect(() => {
    if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return;
    ready()
      .then((registration) => {
        if (everything) registration.active?.postMessage('keep-everything');
      })
      .catch(() => undefined);
  }, [everything]);
}
