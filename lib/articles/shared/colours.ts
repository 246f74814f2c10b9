/** The colour of somebody's caret in a shared text: the same for everybody who sees it. White can be read on each. */
const colours = ['#4b3fcf', '#a8323e', '#0f6e63', '#8a4b0f', '#7a2f8f', '#1f5f9e', '#5c6b12', '#b0305f'] as const

/** `#rrggbb`, by a user's id. */
export const colourOf = (userId: string): string => colours[Number.parseInt(userId.slice(-6), 16) % colours.length] ?? colours[0]
