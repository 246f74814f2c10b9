export { drawZellige, type Drawing } from './draw'
export { fieldFor, fieldNames, isFieldName, type FieldName } from './fields'
export { isPaletteName, paletteFor, paletteNames, palettes, type Palette, type PaletteName } from './palettes'
export { parseZelligePath, zelligePath, type Shape, type ZelligeAddress } from './address'
