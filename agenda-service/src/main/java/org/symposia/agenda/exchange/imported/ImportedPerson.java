package org.symposia.agenda.exchange.imported;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.symposia.starter.text.LocalizedText;

/**
 * A person.
 *
 * @param key by which items name the person
 * @param id the file's own id, if it has one
 * @param name in Latin script if the file has one, else as the file has it
 * @param nativeName in the person's own script, if that is another
 * @param affiliation empty if unknown
 * @param biography Markdown; empty if there is none
 * @param orcid sixteen digits with hyphens
 * @param picture address of a portrait
 */
public record ImportedPerson(String key, @Nullable String id, String name, @Nullable String nativeName,
		LocalizedText affiliation, LocalizedText biography, @Nullable String email, @Nullable String url,
		@Nullable String orcid, @Nullable String picture, List<ImportedLink> links) {

	/** Copies the links. */
	public ImportedPerson {
		links = List.copyOf(links);
	}

	/** This person with what only the other record of the same person tells. */
	public ImportedPerson completedBy(ImportedPerson other) {
		return new ImportedPerson(this.key, this.id, this.name,
				(this.nativeName != null) ? this.nativeName : other.nativeName,
				this.affiliation.isEmpty() ? other.affiliation : this.affiliation,
				this.biography.isEmpty() ? other.biography : this.biography,
				(this.email != null) ? this.email : other.email, (this.url != null) ? this.url : other.url,
				(this.orcid != null) ? this.orcid : other.orcid, (this.picture != null) ? this.picture : other.picture,
				this.links.isEmpty() ? other.links : this.links);
	}

}
