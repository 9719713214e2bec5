import { deviceIds, deviceLabels } from '../../../clinical/device-labels.ts';

/** The name of a device by the id of its label; one whose label has not been read is its own name. */
export function useDeviceName(): (label: string) => string {
  return (label) => {
    const id = deviceIds.find((one) => one === label);
    return id === undefined ? label : deviceLabels[id].name;
  };
}
