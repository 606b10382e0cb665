package org.symposia.agenda.timetable.schedule;

import org.symposia.agenda.timetable.Track;
import org.symposia.starter.text.LocalizedText;

/**
 * A track as the public reads it.
 *
 * @param id unique in its event
 * @param name the track's name
 */
public record PublicTrack(String id, LocalizedText name) implements ScheduleItem {

	public static PublicTrack of(Track track) {
		return new PublicTrack(track.id(), track.name());
	}

	@Override
	public LocalizedText label() {
		return this.name;
	}

}
