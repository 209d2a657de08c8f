/** What one keyboard layout types: by place on the board (`KeyboardEvent.code`) the characters without a modifier, with Shift and with AltGr; `Dead` is an accent that waits for its letter. */
export interface Layout {
  readonly name: string
  readonly plain: ReadonlyMap<string, string>
  readonly shifted: ReadonlyMap<string, string>
  /** Only what a command may want: layouts of Windows and Linux differ in the rest. */
  readonly alternate: ReadonlyMap<string, string>
}

/** The places of the rows, from the top. */
const ROWS: readonly (readonly string[])[] = [
  ['Backquote', ...[...'1234567890'].map((digit) => `Digit${digit}`), 'Minus', 'Equal'],
  [...[...'QWERTYUIOP'].map((letter) => `Key${letter}`), 'BracketLeft', 'BracketRight'],
  [...[...'ASDFGHJKL'].map((letter) => `Key${letter}`), 'Semicolon', 'Quote', 'Backslash', 'IntlBackslash'],
  [...[...'ZXCVBNM'].map((letter) => `Key${letter}`), 'Comma', 'Period', 'Slash'],
]

/** Takes the four rows without a modifier, then the four with Shift. */
function layout(name: string, ...rest: readonly (string | Readonly<Record<string, string>>)[]): Layout {
  const rows = rest.filter((row) => typeof row === 'string').map((row) => row.split(' '))
  const [alternate = {}] = rest.filter((row) => typeof row !== 'string')
  const byPlace = (four: readonly (readonly string[])[]): ReadonlyMap<string, string> =>
    new Map(
      ROWS.flatMap((places, row) =>
        places.map((code, at): [string, string] => {
          const typed = four[row]?.[at]
          if (typed === undefined || four[row]?.length !== places.length)
            throw new Error(`The layout ${name} lacks ${code}`)
          return [code, typed]
        }),
      ),
    )
  return {
    name,
    plain: byPlace(rows.slice(0, 4)),
    shifted: byPlace(rows.slice(4)),
    alternate: new Map(Object.entries(alternate)),
  }
}

/** Thirteen layouts, as xkeyboard-config 2.35 has them (us, gb, de, ch, fr azerty, es, it, se, tr, bg, ru, ara, il). */
export const layouts: readonly Layout[] = [
  layout(
    'US',
    '` 1 2 3 4 5 6 7 8 9 0 - =',
    'q w e r t y u i o p [ ]',
    "a s d f g h j k l ; ' \\ <",
    'z x c v b n m , . /',
    '~ ! @ # $ % ^ & * ( ) _ +',
    'Q W E R T Y U I O P { }',
    'A S D F G H J K L : " | >',
    'Z X C V B N M < > ?',
    {},
  ),
  layout(
    'UK',
    '` 1 2 3 4 5 6 7 8 9 0 - =',
    'q w e r t y u i o p [ ]',
    "a s d f g h j k l ; ' # \\",
    'z x c v b n m , . /',
    '¬ ! " £ $ % ^ & * ( ) _ +',
    'Q W E R T Y U I O P { }',
    'A S D F G H J K L : @ ~ |',
    'Z X C V B N M < > ?',
    {},
  ),
  layout(
    'German',
    'Dead 1 2 3 4 5 6 7 8 9 0 ß Dead',
    'q w e r t z u i o p ü +',
    'a s d f g h j k l ö ä # <',
    'y x c v b n m , . -',
    '° ! " § $ % & / ( ) = ? Dead',
    'Q W E R T Z U I O P Ü *',
    "A S D F G H J K L Ö Ä ' >",
    'Y X C V B N M ; : _',
    { Digit7: '{', Digit8: '[', Digit9: ']', Digit0: '}', Minus: '\\', KeyQ: '@' },
  ),
  layout(
    'Swiss German',
    "§ 1 2 3 4 5 6 7 8 9 0 ' Dead",
    'q w e r t z u i o p ü Dead',
    'a s d f g h j k l ö ä $ <',
    'y x c v b n m , . -',
    '° + " * ç % & / ( ) = ? Dead',
    'Q W E R T Z U I O P è !',
    'A S D F G H J K L é à £ >',
    'Y X C V B N M ; : _',
    { BracketLeft: '[', BracketRight: ']', IntlBackslash: '\\', Quote: '{', Backslash: '}', Digit2: '@' },
  ),
  layout(
    'French',
    '² & é " \' ( - è _ ç à ) =',
    'a z e r t y u i o p Dead $',
    'q s d f g h j k l m ù * <',
    'w x c v b n , ; : !',
    '∅ 1 2 3 4 5 6 7 8 9 0 ° +',
    'A Z E R T Y U I O P Dead £',
    'Q S D F G H J K L M % µ >',
    'W X C V B N ? . / §',
    { Digit5: '[', Minus: ']', Digit8: '\\', Digit4: '{', Equal: '}', Digit0: '@' },
  ),
  layout(
    'Spanish',
    "º 1 2 3 4 5 6 7 8 9 0 ' ¡",
    'q w e r t y u i o p Dead +',
    'a s d f g h j k l ñ Dead ç <',
    'z x c v b n m , . -',
    'ª ! " · $ % & / ( ) = ? ¿',
    'Q W E R T Y U I O P Dead *',
    'A S D F G H J K L Ñ Dead Ç >',
    'Z X C V B N M ; : _',
    { BracketLeft: '[', BracketRight: ']', Backquote: '\\', Digit2: '@' },
  ),
  layout(
    'Italian',
    "\\ 1 2 3 4 5 6 7 8 9 0 ' ì",
    'q w e r t y u i o p è +',
    'a s d f g h j k l ò à ù <',
    'z x c v b n m , . -',
    '| ! " £ $ % & / ( ) = ? ^',
    'Q W E R T Y U I O P é *',
    'A S D F G H J K L ç ° § >',
    'Z X C V B N M ; : _',
    { BracketLeft: '[', BracketRight: ']', Semicolon: '@', Quote: '#' },
  ),
  layout(
    'Nordic',
    '§ 1 2 3 4 5 6 7 8 9 0 + Dead',
    'q w e r t y u i o p å Dead',
    "a s d f g h j k l ö ä ' <",
    'z x c v b n m , . -',
    '½ ! " # ¤ % & / ( ) = ? Dead',
    'Q W E R T Y U I O P Å Dead',
    'A S D F G H J K L Ö Ä * >',
    'Z X C V B N M ; : _',
    { Digit8: '[', Digit9: ']', Minus: '\\', Digit2: '@' },
  ),
  layout(
    'Turkish',
    '" 1 2 3 4 5 6 7 8 9 0 * -',
    'q w e r t y u ı o p ğ ü',
    'a s d f g h j k l ş i , <',
    'z x c v b n m ö ç .',
    "é ! ' ^ + % & / ( ) = ? _",
    'Q W E R T Y U I O P Ğ Ü',
    'A S D F G H J K L Ş İ ; >',
    'Z X C V B N M Ö Ç :',
    { Digit8: '[', Digit9: ']', Minus: '\\', KeyQ: '@' },
  ),
  layout(
    'Bulgarian',
    '( 1 2 3 4 5 6 7 8 9 0 - .',
    ', у е и ш щ к с д з ц ;',
    'ь я а о ж г т н в м ч „ ѝ',
    'ю й ъ э ф х п р л б',
    ') ! ? + " % = : / – № $ €',
    'ы У Е И Ш Щ К С Д З Ц §',
    'ѝ Я А О Ж Г Т Н В М Ч “ Ѝ',
    'Ю Й Ъ Э Ф Х П Р Л Б',
    {},
  ),
  layout(
    'Russian',
    'ё 1 2 3 4 5 6 7 8 9 0 - =',
    'й ц у к е н г ш щ з х ъ',
    'ф ы в а п р о л д ж э \\ /',
    'я ч с м и т ь б ю .',
    'Ё ! " № ; % : ? * ( ) _ +',
    'Й Ц У К Е Н Г Ш Щ З Х Ъ',
    'Ф Ы В А П Р О Л Д Ж Э / |',
    'Я Ч С М И Т Ь Б Ю ,',
    {},
  ),
  layout(
    'Arabic',
    'ذ 1 2 3 4 5 6 7 8 9 0 - =',
    'ض ص ث ق ف غ ع ه خ ح ج د',
    'ش س ي ب ل ا ت ن م ك ط \\ |',
    'ئ ء ؤ ر ﻻ ى ة و ز ظ',
    'ّ ! @ # $ % ^ & * ) ( _ +',
    'َ ً ُ ٌ ﻹ إ ` ÷ × ؛ < >',
    'ِ ٍ ] [ ﻷ أ ـ ، / : " … ¦',
    "~ ْ } { ﻵ آ ' , . ؟",
    {},
  ),
  layout(
    'Hebrew',
    '; 1 2 3 4 5 6 7 8 9 0 - =',
    "/ ' ק ר א ט ו ן ם פ ] [",
    'ש ד ג כ ע י ח ל ך ף , \\ <',
    'ז ס ב ה נ מ צ ת ץ .',
    '~ ! @ # $ % ^ & * ) ( _ +',
    'Q W E R T Y U I O P } {',
    'A S D F G H J K L : " | >',
    'Z X C V B N M > < ?',
    {},
  ),
]
