import { SelfAssessment } from './element.ts';

customElements.define('self-assessment', SelfAssessment);
