package org.symposia.starter.consent;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * What the institutions that a document names have answered. Only those that do not
 * consent are stored, so a document that was stored before consents were asked for names
 * institutions that all consent.
 *
 * @param asked ids of the institutions that have not answered
 * @param declined ids of the institutions that do not consent
 */
public record InstitutionConsents(Set<String> asked, Set<String> declined) {

	private static final InstitutionConsents ALL = new InstitutionConsents(Set.of(), Set.of());

	/** Stored documents may lack either. */
	public InstitutionConsents {
		asked = Set.copyOf(Objects.requireNonNullElse(asked, Set.of()));
		declined = Set.copyOf(Objects.requireNonNullElse(declined, Set.of()));
	}

	/** All named institutions consent. */
	public static InstitutionConsents all() {
		return ALL;
	}

	/**
	 * The answers once other institutions are named. One that is named anew is asked,
	 * those no longer named are forgotten.
	 * @param before ids of the institutions named until now
	 * @param named ids of the institutions named from now on
	 * @param consents whether naming an institution is its own consent already
	 */
	public InstitutionConsents naming(Collection<String> before, Collection<String> named, Predicate<String> consents) {
		Set<String> stillAsked = new TreeSet<>(named);
		stillAsked.removeIf((institution) -> before.contains(institution) ? stateOf(institution) != ConsentState.ASKED
				: consents.test(institution));
		Set<String> stillDeclined = new TreeSet<>(named);
		stillDeclined
			.removeIf((institution) -> !before.contains(institution) || stateOf(institution) != ConsentState.DECLINED);
		return new InstitutionConsents(stillAsked, stillDeclined);
	}

	/** The answers once a named institution consents. */
	public InstitutionConsents consentedBy(String institution) {
		return new InstitutionConsents(without(this.asked, institution), without(this.declined, institution));
	}

	/** The answers once a named institution does not consent. */
	public InstitutionConsents declinedBy(String institution) {
		Set<String> declining = new TreeSet<>(this.declined);
		declining.add(institution);
		return new InstitutionConsents(without(this.asked, institution), declining);
	}

	/** What a named institution has answered. */
	public ConsentState stateOf(String institution) {
		if (this.asked.contains(institution)) {
			return ConsentState.ASKED;
		}
		return this.declined.contains(institution) ? ConsentState.DECLINED : ConsentState.CONSENTED;
	}

	/** Those of the named institutions that consent, in their order. */
	public List<String> consenting(Collection<String> named) {
		return named.stream().filter((institution) -> stateOf(institution) == ConsentState.CONSENTED).toList();
	}

	private static Set<String> without(Set<String> institutions, String institution) {
		Set<String> others = new TreeSet<>(institutions);
		others.remove(institution);
		return others;
	}

}
