import '../discord-elements.js';
import { createRoot } from 'react-dom/client';
import { Page } from './page.js';
import { SHOWN_ID, type Shown } from './types.js';

const place = document.getElementById('app');
const json = document.getElementById(SHOWN_ID)?.textContent;
if (place && json) createRoot(place).render(<Page shown={JSON.parse(json) as Shown} />);
