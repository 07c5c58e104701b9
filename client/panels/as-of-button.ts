/** Of the button that opens the dates, for the command that presses it. */
export const AS_OF_BUTTON = 'as-of-button';
