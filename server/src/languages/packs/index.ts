// Made from languages/ by `npm run generate`: the languages, English first, each with its groups as JSON.
import en from "./en.ts";
import ca from "./ca.ts";
import cs from "./cs.ts";
import da from "./da.ts";
import de from "./de.ts";
import el from "./el.ts";
import es from "./es.ts";
import fi from "./fi.ts";
import fr from "./fr.ts";
import hu from "./hu.ts";
import id from "./id.ts";
import it from "./it.ts";
import ja from "./ja.ts";
import ko from "./ko.ts";
import nl from "./nl.ts";
import no from "./no.ts";
import pl from "./pl.ts";
import pt from "./pt.ts";
import ro from "./ro.ts";
import ru from "./ru.ts";
import sv from "./sv.ts";
import tr from "./tr.ts";
import uk from "./uk.ts";
import vi from "./vi.ts";
import zh from "./zh.ts";

export const PACKS: Readonly<Record<string, Readonly<Record<string, string>>>> = { en, ca, cs, da, de, el, es, fi, fr, hu, id, it, ja, ko, nl, no, pl, pt, ro, ru, sv, tr, uk, vi, zh };
