/**
 * Words that a question is wrapped in, and that say nothing of its subject: pronouns, auxiliaries, prepositions,
 * conjunctions, and "please show me anything about". Measured elsewhere: without this list a question finds far less.
 * A question has lost its apostrophes by then: "isn't" is isnt.
 */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  `a an the this that these those and or but nor so yet if then than as at by for from in into of off on onto out over to under up with
  without within about above across after again against along among around because before behind below beneath beside besides between
  beyond despite down during except inside like near outside past per since through throughout till toward towards until upon via
  i me my mine myself we us our ours ourselves you your yours yourself he him his himself she her hers herself it its itself they them
  their theirs themselves one ones someone anyone everyone something anything everything nothing who whom whose which what when where
  why how whether am is are was were be been being do does did doing done have has had having can could may might must shall should
  will would ought not no yes isnt arent wasnt werent dont doesnt didnt hasnt havent hadnt couldnt wouldnt shouldnt wont cannot cant
  im ive youre youve theyre theyve weve
  all any both each either every few many more most much neither none other others another several some such only own same too very just
  also even ever never always often still already there here now once get gets got getting give gives given go goes going gone come comes
  came make makes made making take takes took taken use used using let lets say says said see seen
  please show tell find finds want wants wanted need looking look looks search searching know explain describe regarding concerning
  related relating information info list example examples thing things way ways kind kinds sort lot`.split(/\s+/),
);
