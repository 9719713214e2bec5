import { useLayoutEffect } from 'react';

/** Patient and public pages speak large; staff pages are dense. Set on the root, so that dialogs follow. */
export function useFace(face: 'patient' | 'staff'): void {
  useLayoutEffect(() => {
    document.documentElement.dataset.face = face;
  }, [face]);
}
