package org.symposia.agenda.membership;

import java.time.Instant;
import java.util.List;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import org.symposia.agenda.event.Event;
import org.symposia.agenda.event.EventAccess;
import org.symposia.agenda.team.Duty;
import org.symposia.agenda.team.Invitation;
import org.symposia.agenda.team.Member;
import org.symposia.starter.caller.Caller;
import org.symposia.starter.caller.RequiresRole;
import org.symposia.starter.list.ListOrder;
import org.symposia.starter.list.ListPage;
import org.symposia.starter.list.ListRequest;
import org.symposia.starter.web.EntityVersions;

@RestController
@RequestMapping("/api/agenda/events/{event}")
@Tag(name = "Team", description = "Members of a team, and invitations to join")
@RequiresRole
class TeamApiController {

	private static final ListOrder<MemberView> MEMBERS = ListOrder.byTime("since", MemberView::since,
			MemberView::subject);

	private static final ListOrder<InvitationView> INVITATIONS = ListOrder.byTime("at", InvitationView::at,
			InvitationView::id);

	private final EventAccess access;

	private final TeamEditing editing;

	TeamApiController(EventAccess access, TeamEditing editing) {
		this.access = access;
		this.editing = editing;
	}

	@GetMapping("/team")
	@Operation(summary = "List the members of the team",
			description = "The ETag is the event's version, for If-Match in changes of the team.")
	ResponseEntity<ListPage<MemberView>> team(@PathVariable String event, ListRequest request, Caller caller) {
		Event opened = this.access.organized(event, caller);
		return ResponseEntity.ok()
			.eTag(EntityVersions.etag(opened.version()))
			.body(MEMBERS.select(opened.team()
				.members()
				.stream()
				.filter((member) -> request.matches(member.name()))
				.map(MemberView::of)
				.toList(), request));
	}

	@DeleteMapping("/team/{subject}")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	@Operation(summary = "Remove a member", description = "409 for the only organizer.")
	void removeMember(@PathVariable String event, @PathVariable String subject, HttpServletRequest request,
			Caller caller) {
		this.access.edit(event, request, caller, (opened) -> this.editing.removeMember(opened, subject, caller));
	}

	@GetMapping("/invitations")
	@Operation(summary = "List the open invitations")
	ListPage<InvitationView> invitations(@PathVariable String event, ListRequest request, Caller caller) {
		return INVITATIONS.select(this.access.organized(event, caller)
			.team()
			.invitations()
			.stream()
			.filter((invitation) -> request.matches(invitation.mail()))
			.map(InvitationView::of)
			.toList(), request);
	}

	@PostMapping("/invitations")
	@ResponseStatus(HttpStatus.CREATED)
	@Operation(summary = "Invite a person to the team by mail",
			description = "The mail holds a link that is valid for 14 days and for the account of that mailbox.")
	InvitationView invite(@PathVariable String event, @RequestBody InvitationInput input, HttpServletRequest request,
			Caller caller) {
		return InvitationView
			.of(this.access.edit(event, request, caller, (opened) -> this.editing.invite(opened, input, caller)));
	}

	@DeleteMapping("/invitations/{invitation}")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	@Operation(summary = "Withdraw an invitation", description = "Its link answers 410 from then on.")
	void withdraw(@PathVariable String event, @PathVariable String invitation, HttpServletRequest request,
			Caller caller) {
		this.access.edit(event, request, caller, (opened) -> this.editing.withdraw(opened, invitation, caller));
	}

	record MemberView(String subject, String name, List<String> duties, Instant since) {

		static MemberView of(Member member) {
			return new MemberView(member.subject(), member.name(), Duty.slugs(member.duties()), member.since());
		}

	}

	record InvitationView(String id, String mail, List<String> duties, Instant at) {

		static InvitationView of(Invitation invitation) {
			return new InvitationView(invitation.id(), invitation.mail(), Duty.slugs(invitation.duties()),
					invitation.at());
		}

	}

}
