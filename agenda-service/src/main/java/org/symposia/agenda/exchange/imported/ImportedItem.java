package org.symposia.agenda.exchange.imported;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * An item of a schedule.
 *
 * @param key by which other items of the schedule name it
 * @param parent key of the session it belongs to
 * @param track key of its track
 * @param participations in the order of the file
 */
public record ImportedItem(String key, ExternalIdentity identity, @Nullable String parent, ItemKind kind, ItemText text,
		Placement placement, @Nullable String track, List<Participation> participations, ItemDetails details) {

	/** Copies the participations. */
	public ImportedItem {
		participations = List.copyOf(participations);
	}

	public ImportedItem identifiedBy(ExternalIdentity other) {
		return new ImportedItem(this.key, other, this.parent, this.kind, this.text, this.placement, this.track,
				this.participations, this.details);
	}

}
