import { offerCopying } from "./copy";

offerCopying(document);
