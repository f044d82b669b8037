// What is typed in the capture bar and not done yet, as the text of a draft: the line itself.

/** The field of the draft. */
export const captureDraft = 'capture'
