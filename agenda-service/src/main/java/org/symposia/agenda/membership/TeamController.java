package org.symposia.agenda.membership;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

import org.symposia.agenda.event.DeskHeader;
import org.symposia.agenda.event.Event;
import org.symposia.agenda.event.EventAccess;
import org.symposia.agenda.event.EventDates;
import org.symposia.agenda.team.Duty;
import org.symposia.agenda.team.Invitation;
import org.symposia.starter.caller.Caller;
import org.symposia.starter.input.Form;
import org.symposia.starter.input.FormValues;
import org.symposia.starter.page.Page;
import org.symposia.starter.page.Redirect;
import org.symposia.starter.problem.InvalidInputException;
import org.symposia.starter.problem.StaleVersionException;
import org.symposia.starter.problem.WrongStateException;

@Controller
@RequestMapping("/agenda/desk/{event}/team")
class TeamController {

	private final EventAccess access;

	private final TeamEditing editing;

	private final MessageSource messages;

	TeamController(EventAccess access, TeamEditing editing, MessageSource messages) {
		this.access = access;
		this.editing = editing;
		this.messages = messages;
	}

	@GetMapping
	Page team(@PathVariable String event, @RequestParam(required = false) @Nullable String sent, Locale reader,
			Caller caller) {
		Event opened = this.access.organized(event, caller);
		String sentTo = (sent != null) ? opened.team().invitation(sent).map(Invitation::mail).orElse(null) : null;
		return page(opened, Form.of(blank(opened)), sentTo, reader);
	}

	@PostMapping("/invitations")
	View invite(@PathVariable String event, @RequestParam MultiValueMap<String, String> typed, Locale reader,
			Caller caller) {
		FormValues values = FormValues.of(typed);
		Event opened = this.access.organized(event, caller);
		try {
			values.requireVersion(opened.version());
			InvitationInput input = new InvitationInput(values.at("mail"), values.all("duties"));
			return Redirect.to(path(event) + "?sent=" + this.editing.invite(opened, input, caller).id());
		}
		catch (InvalidInputException ex) {
			return page(this.access.organized(event, caller), Form.invalid(values, ex), null, reader);
		}
		catch (StaleVersionException _) {
			Event stored = this.access.organized(event, caller);
			FormValues now = FormValues.empty().with("version", String.valueOf(stored.version()));
			return page(stored, Form.stale(values, now), null, reader);
		}
	}

	@PostMapping("/invitations/{invitation}/withdrawal")
	View withdraw(@PathVariable String event, @PathVariable String invitation,
			@RequestParam MultiValueMap<String, String> typed, Locale reader, Caller caller) {
		Event opened = this.access.organized(event, caller);
		try {
			FormValues.of(typed).requireVersion(opened.version());
			this.editing.withdraw(opened, invitation, caller);
			return Redirect.to(path(event));
		}
		catch (StaleVersionException _) {
			return stale(event, reader, caller);
		}
	}

	@PostMapping("/members/{subject}/departure")
	View removeMember(@PathVariable String event, @PathVariable String subject,
			@RequestParam MultiValueMap<String, String> typed, Locale reader, Caller caller) {
		Event opened = this.access.organized(event, caller);
		try {
			FormValues.of(typed).requireVersion(opened.version());
			this.editing.removeMember(opened, subject, caller);
			return Redirect.to(leaves(subject, caller) ? "/agenda/desk" : path(event));
		}
		catch (WrongStateException ex) {
			Event stored = this.access.organized(event, caller);
			return page(stored, Form.refused(blank(stored), String.valueOf(ex.getBody().getDetail())), null, reader);
		}
		catch (StaleVersionException _) {
			return stale(event, reader, caller);
		}
	}

	private Page stale(String event, Locale reader, Caller caller) {
		Event stored = this.access.organized(event, caller);
		return page(stored, Form.of(blank(stored)).withStatus(HttpStatus.PRECONDITION_FAILED), null, reader);
	}

	private static FormValues blank(Event event) {
		return FormValues.empty()
			.with("duties", Duty.ORGANIZER.slug())
			.with("version", String.valueOf(event.version()));
	}

	private static String path(String event) {
		return "/agenda/desk/" + event + "/team";
	}

	private static boolean leaves(String subject, Caller caller) {
		return caller.subject().equals(subject) && !caller.isAdmin();
	}

	private Page page(Event event, Form form, @Nullable String sentTo, Locale reader) {
		EventDates dates = EventDates.of(event, reader);
		Set<String> expired = this.editing.expiredInvitations(event);
		List<MemberRow> members = event.team()
			.members()
			.stream()
			.map((member) -> new MemberRow(member.subject(), member.name(), Duty.slugs(member.duties()),
					dates.day(member.since())))
			.toList();
		List<InvitationRow> invitations = event.team()
			.invitations()
			.stream()
			.map((invitation) -> new InvitationRow(invitation.id(), invitation.mail(), dates.day(invitation.at()),
					expired.contains(invitation.id())))
			.toList();
		return new TeamPage(DeskHeader.of(event, "team", reader), event.version(), members, invitations, sentTo,
				dutyNames(reader), form);
	}

	private Map<String, String> dutyNames(Locale reader) {
		Map<String, String> names = new LinkedHashMap<>();
		Duty.slugs().forEach((slug) -> names.put(slug, this.messages.getMessage("duty." + slug, null, reader)));
		return names;
	}

}
