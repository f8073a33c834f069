import type { Language } from "../language";

/** Words of a language that speak of what a sentence before named. Of lists the entries are parted by blanks. */
export interface PointingWords {
  /** Point wherever they stand: "these age groups". */
  readonly pointing: string;
  /** Of these, those with which a law or a draft names itself: "this Code". */
  readonly own: string;
  /** What a law calls itself with a capital letter, and a draft in any way. */
  readonly law: RegExp;
  readonly draft: RegExp;
  /** Point with a noun behind, unless other words around make them something else: "in those groups", "those who". */
  readonly demonstratives: readonly Demonstrative[];
  /** Stand for one thing, or several, that was named in the sentence or before it: "it", "they". */
  readonly one: string;
  readonly several: string;
  /** What the name of several may be. */
  readonly plural: RegExp;
  /** Words that name nothing a pronoun may stand for; shorter ones than four letters never do. */
  readonly nameless: RegExp;
  /** Go on from what was said where a sentence begins with them: "therefore"; parted by commas. */
  readonly leading: string;
}

/** What stands before and behind are words, "" at the ends of a sentence. */
interface Demonstrative {
  readonly words: RegExp;
  readonly onlyAfter?: RegExp;
  readonly notAfter?: RegExp;
  readonly notBefore: RegExp;
}

export const POINTING_WORDS: Readonly<Record<Language, PointingWords>> = {
  en: {
    pointing: "this these such latter aforementioned aforesaid above-mentioned",
    own: "this",
    law: /^(?:code|law|act)s?$/u,
    draft: /^(?:draft|bill)$/u,
    demonstratives: [
      {
        words: /^those$/u,
        notBefore:
          /^$|^(?:who|whom|whose|which|that|of|in|with|without|under|over|aged|from|at|for|by|are|were|is|do|have|had|will|can|may|must|and|or)$/u,
      },
      {
        words: /^that$/u,
        onlyAfter:
          /^(?:of|at|in|to|for|by|with|from|on|under|over|after|before|during|within|until|about|despite|since)$/u,
        notBefore: /^of$/u,
      },
    ],
    one: "it its itself he him his himself she her hers herself",
    several: "they them their theirs themselves those",
    plural: /(?:s|children|people|men|women|police|data)$/u,
    nameless:
      /^(?:when|with|from|that|than|then|because|while|under|over|about|after|before|between|without|through|within|where|until|since|though|although|even|only|what|which|also|into|upon|unlike|like|some|many|most|more|less|today|often|never|always|here|there|still|were|have|will|does|whether|however|\p{L}+ly)$/u,
    leading:
      "therefore, thus, hence, however, but, and, so, also, yet, nor, then, otherwise, instead, " +
      "moreover, furthermore, besides, similarly, likewise, consequently, accordingly, here, that, " +
      "as a result, in addition, for example, for instance, at the same time, on the other hand, " +
      "nevertheless, nonetheless, meanwhile, conversely, still, even so, by contrast, in contrast, on the contrary",
  },
  ru: {
    pointing:
      "этот эта это эти этого этой этому этим этих этими этом эту такой такая такое такие такого такому таким таких " +
      "такими таком такую подобный подобная подобное подобные подобного подобной подобному подобным подобных",
    own: "этот этого этому этим этом",
    law: /^(?:кодекс|закон)(?:а|у|ом|е)?$/u,
    draft: /^(?:законо)?проект(?:а|у|ом|е)?$/u,
    demonstratives: [
      {
        words: /^(?:тот|того|тому|тем|том|та|той|ту|те|тех|теми)$/u,
        notAfter: /^(?:кроме|более|вместо|помимо|к)$/u,
        notBefore:
          /^$|^(?:что|кто|кого|кому|кем|ком|чтобы|как|где|когда|куда|откуда|котор\p{L}*|чь\p{L}*|чей|или|и|числе|более|менее|самым|не|больше|меньше|хуже|лучше|выше|ниже|сильнее|чаще|реже)$/u,
      },
      {
        words: /^данн(?:ый|ого|ому|ом|ая|ой|ую|ое)$/u,
        notBefore: /^$|^(?:кодекс|закон)\p{L}?$/u,
      },
      {
        words: /^(?:выше)?(?:указанн|упомянут|названн)(?:ый|ого|ому|ым|ом|ая|ой|ую|ое|ые|ых|ыми)$/u,
        notAfter: /^не$/u,
        notBefore: /^$|^(?:в|во|на|к|по|и|или)$/u,
      },
    ],
    one: "он она оно его ее её ему ей нее неё ней него нему нем нём",
    several: "они их им ими ним них ними",
    plural: /(?:ы|и|а|я|ов|ев|ей|ам|ям|ах|ях|ами|ями|ые|ие|ых|их)$/u,
    nameless:
      /^(?:если|когда|хотя|пока|чтобы|потому|перед|через|между|после|около|ради|кроме|вместо|против|среди|даже|только|именно|лишь|более|также|было|были|будет|можно|нельзя|сегодня|сейчас|часто|всегда|никогда|здесь|помимо|внутри|вокруг|относительно|согласно|благодаря)$/u,
    leading:
      "поэтому, однако, но, и, а, также, тогда, там, здесь, иначе, зато, следовательно, например, " +
      "напротив, отсюда, затем, потому, кроме того, более того, вместе с тем, в то же время, тем самым, " +
      "в результате, то есть, тем не менее, к тому же, между тем, наоборот, впрочем, притом, причем, причём, " +
      "помимо того, вместо того, в свою очередь, с другой стороны",
  },
  kk: {
    pointing:
      "бұл бұның бұны бұған бұдан бұлар бұлардың мұның мұны мұнда мұнымен мұндай бұндай осы осының осыны осыған осыдан " +
      "осында осымен осылар осындай сол соның соны соған содан солар солардың сондай ондай мынадай",
    own: "бұл осы",
    law: /^(?:кодекс|заң)/u,
    draft: /^жоба/u,
    demonstratives: [
      {
        words: /^(?:(?:жоғарыда)?аталған|көрсетілген|айтылған)$/u,
        notAfter: /^деп$|[дт][ае]$/u,
        notBefore: /^$|^(?:жоқ|емес|еді|болса|және)$/u,
      },
      { words: /^ол$/u, notBefore: /(?<![дт][ае][ғг][ыі])$/u },
    ],
    one: "ол оның оны оған онда одан онымен",
    several: "олар олардың оларды оларға оларда олардан олармен",
    plural: /(?:лар|лер|дар|дер|тар|тер)/u,
    nameless: /^(?:егер|себебі|өйткені|бүгін|қазір|әрдайым|ешқашан|тіпті|тек|сонымен|бірақ|алайда)$/u,
    leading:
      "сондықтан, алайда, бірақ, ал, және, сонда, осылайша, сонымен, демек, әйтпесе, мысалы, сондай-ақ, " +
      "өйткені, нәтижесінде, екінші жағынан, дегенмен, керісінше, әйтсе де, десе де, оған қоса",
  },
};
