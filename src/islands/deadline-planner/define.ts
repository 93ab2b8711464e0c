import { DeadlinePlanner } from './element.ts';

customElements.define('deadline-planner', DeadlinePlanner);
