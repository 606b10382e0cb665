package org.symposia.starter.caller;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;

import org.symposia.starter.text.LocalizedText;

/**
 * The institutions this installation knows, from
 * {@code symposia.institutions.<id>.{name.<language>,short-name,country}}. An unknown id
 * is shown as it is, in capitals.
 */
@ConfigurationProperties("symposia")
public final class Institutions {

	private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

	private final Map<String, Institution> institutions;

	Institutions(@Nullable Map<String, Institution> institutions) {
		this.institutions = (institutions != null) ? Map.copyOf(institutions) : Map.of();
	}

	/** The full name in the reader's language. */
	public String nameOf(String id, Locale locale) {
		Institution institution = this.institutions.get(id);
		LocalizedText name = (institution != null) ? institution.fullName() : LocalizedText.empty();
		return name.isEmpty() ? shortNameOf(id) : name.in(locale);
	}

	/** The acronym, such as {@code JIHS}. */
	public String shortNameOf(String id) {
		Institution institution = this.institutions.get(id);
		return (institution != null && institution.shortName() != null) ? institution.shortName()
				: id.toUpperCase(Locale.ROOT);
	}

	/** The country (ISO 3166-1 alpha-2) whose law applies to it, if it is known. */
	public Optional<String> countryOf(String id) {
		return Optional.ofNullable(this.institutions.get(id)).map(Institution::country);
	}

	/** All known ids. */
	public Set<String> ids() {
		return this.institutions.keySet();
	}

	/** One institution's settings. */
	record Institution(@Nullable Map<String, String> name, @Nullable String shortName, @Nullable String country) {

		Institution {
			if (country != null && !COUNTRIES.contains(country)) {
				throw new IllegalArgumentException("Not the code of a country (ISO 3166-1 alpha-2): " + country);
			}
		}

		/** Settings have no order of their own: English is the one to fall back to. */
		LocalizedText fullName() {
			Map<String, String> names = new LinkedHashMap<>();
			if (this.name != null) {
				if (this.name.containsKey("en")) {
					names.put("en", this.name.getOrDefault("en", ""));
				}
				new TreeMap<>(this.name).forEach(names::putIfAbsent);
			}
			return LocalizedText.of(names);
		}

	}

}
