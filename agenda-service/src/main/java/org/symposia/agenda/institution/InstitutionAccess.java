package org.symposia.agenda.institution;

import org.springframework.stereotype.Component;

import org.symposia.starter.caller.Caller;
import org.symposia.starter.caller.Institutions;
import org.symposia.starter.caller.Role;
import org.symposia.starter.problem.ForbiddenException;
import org.symposia.starter.problem.NotFoundException;

/** Decides who may act for an institution. */
@Component
public class InstitutionAccess {

	private final Institutions institutions;

	InstitutionAccess(Institutions institutions) {
		this.institutions = institutions;
	}

	/**
	 * Demands that the caller may act for the institution.
	 * @throws ForbiddenException for anybody but organizers of the institution
	 * @throws NotFoundException if there is no such institution
	 */
	public void require(String institution, Caller caller) {
		caller.require(Role.ORGANIZER);
		if (!caller.isAdmin() && !caller.belongsTo(institution)) {
			throw new ForbiddenException("Only organizers of this institution may do that.");
		}
		if (!caller.belongsTo(institution) && !this.institutions.ids().contains(institution)) {
			throw new NotFoundException("institution");
		}
	}

}
