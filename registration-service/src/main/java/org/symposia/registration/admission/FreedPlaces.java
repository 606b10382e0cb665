package org.symposia.registration.admission;

/** Told when places may have become free. */
public interface FreedPlaces {

	/** Offers what is free at the event to those in line, first comes first. */
	void offerAlongTheLine(String event);

}
