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
import org.springframework.web.util.UriUtils;

import org.symposia.agenda.event.DeskHeader;
import org.symposia.agenda.event.Event;
import org.symposia.agenda.event.EventAccess;
import org.symposia.agenda.event.EventDates;
import org.symposia.agenda.membership.TeamPage.InvitationRow;
import org.symposia.agenda.membership.TeamPage.MemberRow;
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

import static java.nio.charset.StandardCharsets.UTF_8;

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
		Event found = this.access.organized(event, caller);
		String mail = (sent != null) ? found.team().invitation(sent).map(Invitation::mail).orElse(null) : null;
		return page(found, blank(found), mail, reader);
	}

	@PostMapping("/invitations")
	View invite(@PathVariable String event, @RequestParam MultiValueMap<String, String> parameters, Locale reader,
			Caller caller) {
		FormValues values = FormValues.of(parameters);
		InvitationInput input = new InvitationInput(values.at("mail"), values.all("duties"));
		try {
			Invitation sent = this.access.edit(event, values, caller,
					(current) -> this.editing.invite(current, input, caller));
			return Redirect.to("/agenda/desk/" + event + "/team?sent=" + sent.id());
		}
		catch (InvalidInputException ex) {
			return page(this.access.organized(event, caller), Form.invalid(values, ex), null, reader);
		}
		catch (StaleVersionException _) {
			Event current = this.access.organized(event, caller);
			FormValues kept = values.with("version", String.valueOf(current.version()));
			return page(current, Form.of(kept).withStatus(HttpStatus.PRECONDITION_FAILED), null, reader);
		}
	}

	@PostMapping("/invitations/{invitation}/withdrawal")
	View withdraw(@PathVariable String event, @PathVariable String invitation,
			@RequestParam MultiValueMap<String, String> parameters, Locale reader, Caller caller) {
		try {
			this.access.edit(event, FormValues.of(parameters), caller,
					(current) -> this.editing.withdraw(current, invitation, caller));
			return Redirect.to("/agenda/desk/" + event + "/team");
		}
		catch (StaleVersionException _) {
			return stale(this.access.organized(event, caller), reader);
		}
	}

	@PostMapping("/members/{subject}/departure")
	View removeMember(@PathVariable String event, @PathVariable String subject,
			@RequestParam MultiValueMap<String, String> parameters, Locale reader, Caller caller) {
		try {
			this.access.edit(event, FormValues.of(parameters), caller,
					(current) -> this.editing.removeMember(current, subject, caller));
			return Redirect.to("/agenda/desk" + (leaves(subject, caller) ? "" : "/" + event + "/team"));
		}
		catch (WrongStateException ex) {
			Event current = this.access.organized(event, caller);
			Form refused = Form.refused(blank(current).values(), String.valueOf(ex.getBody().getDetail()));
			return page(current, refused, null, reader);
		}
		catch (StaleVersionException _) {
			return stale(this.access.organized(event, caller), reader);
		}
	}

	private static boolean leaves(String subject, Caller caller) {
		return caller.subject().equals(subject) && !caller.isAdmin();
	}

	private static Form blank(Event event) {
		return Form.of(FormValues.empty()
			.with("duties", Duty.ORGANIZER.slug())
			.with("version", String.valueOf(event.version())));
	}

	private TeamPage stale(Event event, Locale reader) {
		return page(event, blank(event).withStatus(HttpStatus.PRECONDITION_FAILED), null, reader);
	}

	private TeamPage page(Event event, Form form, @Nullable String sent, Locale reader) {
		EventDates dates = EventDates.of(event, reader);
		List<MemberRow> members = event.team()
			.members()
			.stream()
			.map((each) -> new MemberRow(UriUtils.encodePathSegment(each.subject(), UTF_8), each.name(),
					Duty.slugs(each.duties()), dates.day(each.since())))
			.toList();
		Set<String> expired = this.editing.expiredInvitations(event);
		List<InvitationRow> invitations = event.team()
			.invitations()
			.stream()
			.map((each) -> new InvitationRow(each.id(), each.mail(), dates.day(each.at()), expired.contains(each.id())))
			.toList();
		Map<String, String> duties = new LinkedHashMap<>();
		Duty.slugs().forEach((slug) -> duties.put(slug, this.messages.getMessage("duty." + slug, null, reader)));
		return new TeamPage(DeskHeader.of(event, "team", reader), form, members, invitations, sent, duties,
				event.version());
	}

}
