/** The two kinds of type on the diagram: bold words of the interface font, and numbers in monospace. */
export type Face = 'bold' | 'mono'

/**
 * Widths of DejaVu Sans Bold in hundredths of an em: among the widest of the system fonts that a reader may have, so
 * that what fits here fits elsewhere.
 */
const WIDE: Readonly<Record<string, number>> = Object.fromEntries(
  (
    ' 35,\u00a035,!46,"52,#84,$70,%100,&87,(46,)46,*52,+84,-42,.38,/37,:40,;40,<84,=84,>84,?58,@100,A77,B76,C73,D83,E68,F68,' +
    'G82,H84,I37,J37,K77,L64,M100,N84,O85,P73,Q85,R77,S72,T68,U81,V77,W110,X77,Y72,Z73,a67,b72,c59,d72,e68,f44,g72,' +
    'h71,i34,j34,k67,l34,m104,n71,o69,p72,q72,r49,s60,t48,u71,v65,w92,x65,y65,z58,†50,·38,×84,→84,↻84,✕84'
  )
    .split(',')
    .map((entry) => [entry.slice(0, 1), Number(entry.slice(1)) / 100]),
)

const isWide = (character: string) => (character.codePointAt(0) ?? 0) >= 0x2e80

/** How wide a text is at most, in px: an estimate from above that needs no browser. */
export function measureText(text: string, face: Face, size: number): number {
  let ems = 0
  for (const character of text) {
    if (isWide(character)) ems += 1.02
    else ems += face === 'mono' ? 0.61 : (WIDE[character] ?? 0.72)
  }
  return ems * size
}
