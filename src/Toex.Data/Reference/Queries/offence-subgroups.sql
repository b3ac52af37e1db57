SELECT offence_subgroup_id, offence_group, subgroup FROM offence_subgroup
