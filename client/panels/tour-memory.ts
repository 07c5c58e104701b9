/** Whether the tour was seen in this browser. It is offered once, to who opens the screen without a link to a view. */
const KEPT_AS = 'entente-tour';

/** To be asked before the address is written for the first time. */
export const isTourDue = (): boolean => window.location.hash === '' && localStorage.getItem(KEPT_AS) === null;

export const rememberTour = (): void => localStorage.setItem(KEPT_AS, 'seen');
