declare namespace App {
  interface Locals {
    /** What the page title override shows above and below the heading. Set by the page before it renders. */
    intro?: import('./site/intro.ts').Intro;
  }
}
