package org.symposia.registration.offer;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.mapping.Document;

import org.symposia.starter.mongo.SchemaVersion;
import org.symposia.starter.text.LocalizedText;

/**
 * The terms of registration for an event. The number of places is kept in the event's
 * inventory, which alone decides on them.
 *
 * @param version counts the writes; zero before the first
 * @param holdFor how long a place is held until the mailbox is confirmed
 * @param opens null means at once
 * @param closes null means at the end of the event
 * @param categories at least one
 * @param confirmByMail whether a mailbox has to be confirmed before a place is given
 * @param privacyNotice how attendees are told how their data are handled
 * @param consents ids of the voluntary consents that the form asks for
 */
@Document("offers")
@SchemaVersion(3)
public record Offer(@Id String event, @Version long version, Duration holdFor, @Nullable Instant opens,
		@Nullable Instant closes, List<Category> categories, boolean confirmByMail, PrivacyNotice privacyNotice,
		List<String> consents) {

	/**
	 * Refuses an offer that nobody could accept. Offers stored before there was a choice
	 * show a notice, and those stored before there were consents ask for none.
	 */
	@PersistenceCreator
	public Offer {
		categories = List.copyOf(categories);
		privacyNotice = Objects.requireNonNullElse(privacyNotice, PrivacyNotice.NOTICE);
		consents = List.copyOf(Objects.requireNonNullElse(consents, List.of()));
		if (categories.isEmpty()) {
			throw new IllegalArgumentException("An offer needs a category");
		}
		if (!holdFor.isPositive()) {
			throw new IllegalArgumentException("A place must be held for some time: " + holdFor);
		}
		if (opens != null && closes != null && !opens.isBefore(closes)) {
			throw new IllegalArgumentException("An offer must open before it closes: " + opens);
		}
	}

	/** An offer whose form shows a notice and asks for no consent. */
	public Offer(String event, long version, Duration holdFor, @Nullable Instant opens, @Nullable Instant closes,
			List<Category> categories, boolean confirmByMail) {
		this(event, version, holdFor, opens, closes, categories, confirmByMail, PrivacyNotice.NOTICE, List.of());
	}

	/**
	 * Whether registration is open. It depends on these terms alone: a date that has
	 * passed ends no event.
	 * @param now the moment
	 * @param eventEnd when registration closes unless the terms say otherwise
	 */
	public OfferWindow at(Instant now, Instant eventEnd) {
		if (this.opens != null && now.isBefore(this.opens)) {
			return OfferWindow.NOT_YET_OPEN;
		}
		return now.isBefore(Objects.requireNonNullElse(this.closes, eventEnd)) ? OfferWindow.OPEN : OfferWindow.CLOSED;
	}

	/** The category of that id, if it is offered. */
	public Optional<Category> category(@Nullable String id) {
		return this.categories.stream().filter((category) -> category.id().equals(id)).findFirst();
	}

	/** With that category too; its id is its label if it is not offered. */
	public Offer including(String category) {
		if (category(category).isPresent()) {
			return this;
		}
		List<Category> more = new ArrayList<>(this.categories);
		more.add(new Category(category, LocalizedText.of("en", category)));
		return new Offer(this.event, this.version, this.holdFor, this.opens, this.closes, more, this.confirmByMail,
				this.privacyNotice, this.consents);
	}

	/** Whether attendees confirm that they have read how their data are handled. */
	public boolean asksToAcknowledge() {
		return this.privacyNotice == PrivacyNotice.ACKNOWLEDGE;
	}

	/** The labels of the categories in the reader's language, by id. */
	public Map<String, String> labels(Locale reader) {
		Map<String, String> labels = new LinkedHashMap<>();
		this.categories.forEach((category) -> labels.put(category.id(), category.label().in(reader)));
		return labels;
	}

	/** The label of a category; its id if it is no longer offered. */
	public String labelOf(String category, Locale reader) {
		return category(category).map((found) -> found.label().in(reader)).orElse(category);
	}

	/** With other terms. */
	public Offer withTerms(Offer terms) {
		return new Offer(this.event, this.version, terms.holdFor, terms.opens, terms.closes, terms.categories,
				terms.confirmByMail, terms.privacyNotice, terms.consents);
	}

}
