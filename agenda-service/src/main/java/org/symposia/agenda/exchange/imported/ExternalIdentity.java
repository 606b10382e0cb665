package org.symposia.agenda.exchange.imported;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * How an item is recognized when its file is read again. Files break each rule of their
 * format, so there are several keys, tried in this order: id of this product, guid,
 * address, id within the same source (and date, if the id alone repeats), title and first
 * person.
 *
 * @param source the system or conference that gave the id
 * @param own id of an item of this product, in files that it wrote
 * @param guid as the file has it
 * @param url address, if no other item of the file has it
 * @param id the file's own id
 * @param date day of the item; {@code null} if it is unplaced, or no other item of the
 * file has the same id
 * @param words title and first person, for comparison only
 * @param occurrence 1, or more if an item of the file before has the same identity
 */
public record ExternalIdentity(String source, @Nullable String own, @Nullable String guid, @Nullable String url,
		@Nullable String id, @Nullable LocalDate date, String words, int occurrence) {

	/** All keys, the strongest first; never empty. */
	public List<String> keys() {
		List<String> keys = new ArrayList<>();
		addKey(keys, "own", this.own);
		addKey(keys, "guid", this.guid);
		addKey(keys, "url", this.url);
		addKey(keys, "id",
				(this.id != null) ? this.source + ((this.date != null) ? " " + this.date : "") + " " + this.id : null);
		addKey(keys, "words", this.words);
		return keys;
	}

	/** The strongest key. */
	public String key() {
		return keys().getFirst();
	}

	private void addKey(List<String> keys, String sort, @Nullable String value) {
		if (value != null) {
			keys.add(sort + ":" + value + ((this.occurrence > 1) ? "#" + this.occurrence : ""));
		}
	}

	/** The same without the address, which other items have as well. */
	public ExternalIdentity withoutUrl() {
		return new ExternalIdentity(this.source, this.own, this.guid, null, this.id, this.date, this.words,
				this.occurrence);
	}

	/** The same without the day, where the id alone tells the item from all others. */
	public ExternalIdentity withoutDate() {
		return new ExternalIdentity(this.source, this.own, this.guid, this.url, this.id, null, this.words,
				this.occurrence);
	}

	public ExternalIdentity occurring(int number) {
		return new ExternalIdentity(this.source, this.own, this.guid, this.url, this.id, this.date, this.words, number);
	}

}
