// Makes sure the libraries are there, then lets the next command go on.
import { ensureDependencies } from './dependencies.mjs';

ensureDependencies();
