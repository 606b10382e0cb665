package org.symposia.agenda.imports;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

import org.symposia.agenda.event.Event;
import org.symposia.agenda.event.EventAccess;
import org.symposia.agenda.event.EventCreation;
import org.symposia.agenda.event.EventOutline;
import org.symposia.agenda.event.Events;
import org.symposia.agenda.exchange.ScheduleReader;
import org.symposia.agenda.exchange.imported.ImportOptions;
import org.symposia.agenda.exchange.imported.ImportedHead;
import org.symposia.agenda.exchange.imported.ImportedSchedule;
import org.symposia.agenda.exchange.imported.UnreadableScheduleException;
import org.symposia.agenda.imports.ImportReport.Changes;
import org.symposia.agenda.timetable.ItemContent;
import org.symposia.agenda.timetable.Timetable;
import org.symposia.agenda.timetable.TimetableItem;
import org.symposia.agenda.timetable.edit.Contents;
import org.symposia.agenda.timetable.edit.Draft;
import org.symposia.agenda.timetable.edit.Drafts;
import org.symposia.starter.caller.Caller;
import org.symposia.starter.concurrency.ConcurrencyLimiter;
import org.symposia.starter.input.Fields;
import org.symposia.starter.input.Inputs;
import org.symposia.starter.problem.FieldError;
import org.symposia.starter.problem.InvalidInputException;
import org.symposia.starter.problem.WrongStateException;
import org.symposia.starter.text.LocalizedText;

/**
 * Imports a schedule into the draft of an event, which is created if there is none. The
 * contents are stored first; one edit makes all of it part of the draft, or nothing.
 */
@Component
class ImportEditing {

	private final EventAccess access;

	private final EventCreation creation;

	private final Events events;

	private final ScheduleReader reader;

	private final Drafts drafts;

	private final Contents contents;

	private final Inputs inputs;

	private final MessageSource messages;

	/** A file of 50 MB takes a multiple of it while it is read. */
	private final ConcurrencyLimiter turn = new ConcurrencyLimiter(1);

	ImportEditing(EventAccess access, EventCreation creation, Events events, ScheduleReader reader, Drafts drafts,
			Contents contents, Inputs inputs, MessageSource messages) {
		this.access = access;
		this.creation = creation;
		this.events = events;
		this.reader = reader;
		this.drafts = drafts;
		this.contents = contents;
		this.inputs = inputs;
		this.messages = messages;
	}

	/** The event of an id that the caller may import into, if there is one. */
	Optional<Event> open(String id, Caller caller) {
		caller.requireLogin();
		if (this.events.find(id).isEmpty()) {
			this.creation.requireOrganizer(caller);
			return Optional.empty();
		}
		return Optional.of(this.access.organized(id, caller));
	}

	/** An event that the caller may import into. */
	Event require(String id, Caller caller) {
		return this.access.organized(id, caller);
	}

	/** The id of a new event; that it is free is seen when the event is stored. */
	String newId(@Nullable String id) {
		Fields fields = this.inputs.begin();
		String checked = fields.identifiers().slug("id", id);
		if (checked != null && this.events.find(checked).isPresent()) {
			fields.errors().add("id", "event-taken");
		}
		fields.errors().throwIfAny();
		return Objects.requireNonNull(checked);
	}

	/** Asks for the file. */
	InvalidInputException missingFile() {
		Fields fields = this.inputs.begin();
		fields.errors().add("file", "logo-missing");
		return new InvalidInputException(fields.errors().list());
	}

	/**
	 * Imports a file.
	 * @param event the event, {@code null} to create it
	 */
	ImportReport run(@Nullable Event event, String id, byte[] file, ImportInput input, Caller caller) {
		Fields fields = this.inputs.begin();
		ImportOptions options = input.options(fields);
		fields.errors().throwIfAny();
		ImportOptions given = (event != null && options.zone() == null) ? options.in(event.details().zone()) : options;
		return this.turn.call(() -> {
			ImportedSchedule schedule = read(file, given);
			return (event != null) ? into(event, schedule, input.dryRun(), caller)
					: create(id, schedule, input, caller);
		});
	}

	private ImportedSchedule read(byte[] file, ImportOptions options) {
		try {
			return this.reader.read(file, options);
		}
		catch (UnreadableScheduleException ex) {
			throw new InvalidInputException(List
				.of(new FieldError("file", ex.finding().in(this.messages, LocaleContextHolder.getLocale()).message())));
		}
	}

	private ImportReport create(String id, ImportedSchedule schedule, ImportInput input, Caller caller) {
		Fields fields = this.inputs.begin();
		ZoneId zone = schedule.zone();
		if (zone == null) {
			fields.errors().add("zone", "zone");
		}
		LocalDate first = schedule.head().start();
		if (first == null) {
			fields.errors().add("file", "import-no-day");
		}
		fields.errors().throwIfAny();
		EventOutline outline = outline(id, schedule, Objects.requireNonNull(zone), Objects.requireNonNull(first),
				input.hostsOr(caller.institutions().stream()));
		Event event = input.dryRun() ? this.creation.check(outline, caller) : this.creation.create(outline, caller);
		return into(event, schedule, input.dryRun(), caller);
	}

	private static EventOutline outline(String id, ImportedSchedule schedule, ZoneId zone, LocalDate first,
			List<String> hosts) {
		ImportedHead head = schedule.head();
		LocalizedText title = head.title().isEmpty() ? plain(Objects.requireNonNullElse(head.acronym(), id))
				: head.title();
		String place = Stream.of(Optional.ofNullable(head.place()), Optional.ofNullable(head.venue()))
			.flatMap(Optional::stream)
			.filter((each) -> !each.isBlank() && each.length() <= 300)
			.findFirst()
			.orElse(zone.getId().substring(zone.getId().lastIndexOf('/') + 1).replace('_', ' '));
		return new EventOutline(id, title, plain(place), zone, first, Objects.requireNonNullElse(head.end(), first),
				languages(schedule), hosts);
	}

	private static LocalizedText plain(String text) {
		return LocalizedText.of("en", text);
	}

	/** Languages of the talks; English if the file does not say. */
	private static List<String> languages(ImportedSchedule schedule) {
		List<String> spoken = schedule.items()
			.stream()
			.flatMap((item) -> Stream.ofNullable(item.text().language()))
			.filter((language) -> language.matches("[a-z]{2,3}"))
			.distinct()
			.limit(10)
			.toList();
		return spoken.isEmpty() ? List.of("en") : spoken;
	}

	private ImportReport into(Event event, ImportedSchedule schedule, boolean dryRun, Caller caller) {
		AtomicReference<Changes> changes = new AtomicReference<>(new Changes(0, 0, 0));
		if (dryRun) {
			Draft draft = this.drafts.of(event);
			changes.set(changes(draft.timetable(), items(event, schedule, draft.timetable(), false)));
		}
		else {
			this.drafts.edit(event, caller, (draft) -> {
				List<TimetableItem> items = items(event, schedule, draft.timetable(), true);
				changes.set(changes(draft.timetable(), items));
				Draft changed = draft.with(items);
				if (!changed.timetable().isStorable()) {
					throw new WrongStateException(this.messages.getMessage("desk.full",
							new Object[] { Timetable.MOST_BYTES / 1_000_000 }, LocaleContextHolder.getLocale()));
				}
				return changed;
			});
		}
		return ImportReport.of(event.id(), dryRun, schedule, changes.get(), this.messages,
				LocaleContextHolder.getLocale());
	}

	private List<TimetableItem> items(Event event, ImportedSchedule schedule, Timetable timetable, boolean store) {
		List<TimetableItem> items = new ArrayList<>();
		Map<TimetableItem, ItemContent> converted = Conversion.of(schedule, timetable);
		converted.forEach((item, content) -> items.add(item
			.withContent(store ? this.contents.store(event.id(), content) : this.contents.idOf(event.id(), content))));
		return items;
	}

	private static Changes changes(Timetable before, List<TimetableItem> items) {
		int added = 0;
		int unchanged = 0;
		for (TimetableItem item : items) {
			Optional<? extends TimetableItem> known = before.item(item.key());
			added += known.isEmpty() ? 1 : 0;
			unchanged += known.filter((each) -> each.equals(item)).isPresent() ? 1 : 0;
		}
		return new Changes(added, items.size() - added - unchanged, unchanged);
	}

}
