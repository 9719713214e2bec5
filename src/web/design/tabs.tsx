import type { ReactNode } from 'react';
import { Tabs as AriaTabs, Tab, TabList, TabPanel } from 'react-aria-components';
import './tabs.css';

export type TabItem = { readonly id: string; readonly label: ReactNode; readonly content: ReactNode };

type TabsProps = {
  readonly label: string;
  readonly tabs: readonly TabItem[];
  /** Give both to keep the choice in the page's address. */
  readonly chosen?: string;
  readonly onChoose?: (id: string) => void;
};

/** Several views of one subject. What must be seen together does not belong in tabs. */
export const Tabs = ({ label, tabs, chosen, onChoose }: TabsProps) => (
  <AriaTabs
    className="tabs"
    {...(chosen !== undefined && { selectedKey: chosen })}
    {...(onChoose && { onSelectionChange: (key) => onChoose(String(key)) })}
  >
    <TabList aria-label={label} className="tab-list">
      {tabs.map((tab) => (
        <Tab key={tab.id} id={tab.id} className="tab">
          {tab.label}
        </Tab>
      ))}
    </TabList>
    {tabs.map((tab) => (
      <TabPanel key={tab.id} id={tab.id} className="tab-panel">
        {tab.content}
      </TabPanel>
    ))}
  </AriaTabs>
);
