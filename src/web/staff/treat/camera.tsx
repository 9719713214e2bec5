import { BarcodeDetector, prepareZXingModule } from 'barcode-detector/ponyfill';
import { useEffect, useRef, useState } from 'react';
import wasmUrl from 'zxing-wasm/reader/zxing_reader.wasm?url';
import { Notice } from '../../design/notice.tsx';
import { useTexts } from '../../texts/language.ts';

// The reader would fetch its program from a stranger's server; it is served with the pages instead.
prepareZXingModule({
  overrides: { locateFile: (path: string) => (path.endsWith('.wasm') ? wasmUrl : path) },
});

const LOOK_EVERY_MS = 250;

type CameraProps = { readonly onCode: (code: string) => void };

/** Films until it sees a code of a medical device pack. The picture never leaves the device. */
export const Camera = ({ onCode }: CameraProps) => {
  const say = useTexts('treat');
  const video = useRef<HTMLVideoElement>(null);
  const found = useRef(onCode);
  const [failed, setFailed] = useState(false);
  found.current = onCode;

  useEffect(() => {
    let gone = false;
    let stream: MediaStream | undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const detector = new BarcodeDetector({ formats: ['data_matrix', 'code_128', 'qr_code'] });

    const look = async (): Promise<void> => {
      const picture = video.current;
      if (gone || picture === null) return;
      const codes = picture.readyState >= 2 ? await detector.detect(picture).catch(() => []) : [];
      const [code] = codes;
      if (gone) return;
      if (code !== undefined) found.current(code.rawValue);
      else timer = setTimeout(() => void look(), LOOK_EVERY_MS);
    };

    const start = async (): Promise<void> => {
      stream = await navigator.mediaDevices.getUserMedia({ video: { facingMode: 'environment' } });
      const picture = video.current;
      if (gone || picture === null) return;
      picture.srcObject = stream;
      await picture.play();
      await look();
    };

    void start().catch(() => {
      if (!gone) setFailed(true);
    });
    return () => {
      gone = true;
      clearTimeout(timer);
      for (const track of stream?.getTracks() ?? []) track.stop();
    };
  }, []);

  if (failed) return <Notice kind="caution" title={say('camera.failed')} live />;
  return <video ref={video} className="camera" muted playsInline aria-label={say('camera.picture')} />;
};
